/** Builds what annotation needs from the knowledge, once, and annotates articles with it. */
import type { Article } from '../corpus/article.ts';
import type { Knowledge } from '../knowledge/knowledge.ts';
import { lineStarts, positionAt } from '../text/lines.ts';
import { type Sentence, splitSentences } from '../text/sentences.ts';
import { tokenize } from '../text/tokens.ts';
import { Vocabulary } from '../text/vocabulary.ts';
import type { Annotated } from './annotated.ts';
import { dateFinder } from './dates/find-dates.ts';
import { eventFinder } from './events/find-events.ts';
import { findFormulas } from './formulas/find-formulas.ts';
import { once } from './once.ts';
import { datedByPage } from './dates/anchor/printed-anchor.ts';
import { peopleFinder } from './people/find-people.ts';
import { readNames } from './people/name-repeats.ts';
import { SentenceReader } from './people/sentence-names.ts';
import { PlaceLookup, PlaceNames } from './place-names.ts';
import { blockedMask } from './places/blocked.ts';
import { placeFinder } from './places/find-places.ts';
import { Gazetteer } from './places/gazetteer.ts';
import { postFinder } from './posts/find-posts.ts';
import { leaningReader } from './posts/leaning.ts';
import { PostPlaces } from './posts/post-places.ts';
import { publicTest } from './posts/public.ts';
import { postReader } from './posts/reading.ts';
import { findQuotes } from './quotes/find-quotes.ts';
import { Scan } from './scan.ts';
import { KnownFormulations } from './slogans/known.ts';
import { countsOthers } from './slogans/other-members.ts';
import { findSpeakers } from './speakers/find-speakers.ts';
import { createLexicon } from './wording/lexicon.ts';
import { wordingOf } from './wording/wording.ts';
import { Words } from './words.ts';

/** Annotates one article; layers are computed when first asked for. Pure: articles do not influence each other. */
export type Annotate = (article: Article) => Annotated;

/** An annotator whose vocabulary and matchers are shared by all articles given to it. */
export const createAnnotator = (knowledge: Knowledge): Annotate => {
  const vocabulary = new Vocabulary();
  const gazetteer = new Gazetteer(knowledge.places, vocabulary);
  const words = new Words(vocabulary, knowledge, gazetteer.trie);
  const lookup = new PlaceLookup(gazetteer);
  const findPlaces = placeFinder(gazetteer);
  // The calendar is read when the first dates are.
  const findDates = once(() => dateFinder(vocabulary, knowledge.calendar));
  const readPost = postReader(knowledge.posts);
  const findPosts = postFinder(knowledge.posts);
  const findEvents = once(() => eventFinder(knowledge.events, vocabulary));
  const findPeople = peopleFinder(publicTest(knowledge.posts));
  const lexicon = once(() => createLexicon(vocabulary, knowledge.phrases));
  const listed = once(() => new Map(knowledge.slogans.map((slogan) => [slogan.id, slogan])));
  const known = once(() => new KnownFormulations(knowledge.slogans, vocabulary, lexicon()));

  return (article) => {
    const tokens = once(() => tokenize(article.text, article.blocks, vocabulary));
    const scan = once(() => new Scan(tokens(), words));
    const sentences = once(() => splitSentences(tokens()));
    const starts = once(() => lineStarts(article.text));
    const placeNames = once(() => new PlaceNames(scan(), lookup));
    const names = once(() => {
      const isHeading = ({ block }: Sentence): boolean => {
        const kind = article.blocks[block]?.kind;
        return kind === 'title' || kind === 'heading';
      };
      return readNames(scan(), sentences(), new SentenceReader(scan(), placeNames(), isHeading, findPosts));
    });
    const people = once(() => {
      const nameStarts = once(() => new Set(names().flatMap((sentence) => sentence.names.map(({ first }) => first))));
      const isNameStart = (token: number): boolean => nameStarts().has(token);
      const read = leaningReader(scan(), readPost, new PostPlaces(placeNames()), isNameStart);
      return findPeople(scan(), names(), read);
    });
    const places = once(() => {
      const mask = blockedMask(tokens(), names(), people());
      return findPlaces({ tokens: tokens(), mask, dateline: article.dateline?.place ?? null });
    });
    const dates = once(() => findDates()({ article, tokens: tokens(), sentences: sentences() }));
    const dated = once(() => datedByPage(article) ?? dates().dated);
    const events = once(() => {
      return findEvents()({
        article,
        scan: scan(),
        sentences: sentences(),
        dates: dates().dates,
        dated: dated(),
        people: people(),
        places: places(),
      });
    });
    const wording = once(() => wordingOf(tokens(), lexicon()));
    const quotes = once(() => findQuotes(wording()));
    const formulas = once(() => {
      const isProse = (token: number): boolean =>
        !/^(?:title|heading)$/.test(article.blocks[tokens().blocks[token] ?? -1]?.kind ?? '');
      return findFormulas(wording(), quotes(), isProse);
    });
    const slogans = once(() =>
      known()
        .find(wording())
        .filter((each) => !countsOthers(each, listed().get(each.id), formulas(), tokens(), sentences())),
    );
    const speakers = once(() =>
      findSpeakers({
        wording: wording(),
        sentences: sentences(),
        blocks: article.blocks,
        people: people(),
      }),
    );
    return {
      article,
      get tokens() {
        return tokens();
      },
      get sentences() {
        return sentences();
      },
      get people() {
        return people();
      },
      get places() {
        return places();
      },
      get dates() {
        return dates().dates;
      },
      get events() {
        return events();
      },
      get dated() {
        return dated();
      },
      get wording() {
        return wording();
      },
      get quotes() {
        return quotes();
      },
      get formulas() {
        return formulas();
      },
      get slogans() {
        return slogans();
      },
      get speakers() {
        return speakers();
      },
      locate(offset) {
        const { line, column } = positionAt(starts(), offset);
        return [article.path, line, column];
      },
    };
  };
};
