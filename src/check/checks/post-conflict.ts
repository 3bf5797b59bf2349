/** post-conflict: the corpus shows somebody else in this office and place at this date, or this name in another province. */
import type { Annotated } from '../../annotate/annotated.ts';
import type { OfficialPost, Person } from '../../annotate/people/person.ts';
import { isOneEdit } from '../../text/one-edit.ts';
import type { Check, Fault } from '../check.ts';
import { lettersOf } from '../corpus/letters.ts';
import { fullNames, namedPeople, othersThan, people, type PeopleRecord } from '../corpus/people.ts';
import { daysTold } from '../corpus/of-now.ts';
import { isLocalHead, solePost } from '../corpus/sole-posts.ts';
import { shownAt, type Showing, showingsIn } from '../corpus/tenure.ts';

const whenOf = (date: string, today: string): string => (date === today ? 'on the same day' : `on ${date}`);

interface Claim {
  readonly person: Person;
  readonly name: string;
  readonly letters: string;
  readonly post: OfficialPost;
  readonly sole: string;
}

const claimsOf = (article: Annotated): readonly Claim[] =>
  namedPeople(article).flatMap((person) => {
    const name = [...fullNames(person).keys()][0] ?? person.name;
    return person.posts.flatMap((post) => {
      const sole = solePost(post);
      return sole === null ? [] : [{ person, name, letters: lettersOf(name), post, sole }];
    });
  });

/** Who holds the office, or where the name is shown instead; null where nothing speaks against the claim. */
const against = (
  { letters, post, sole }: Claim,
  showings: readonly Showing[],
  claims: readonly Claim[],
  isKnown: boolean,
  today: string,
  isHandover: boolean,
): readonly [variant: 'holder' | 'elsewhere', Showing] | null => {
  const holder = shownAt(
    showings.filter(({ held }) => held.sole === sole),
    today,
    isKnown,
  );
  if (
    holder &&
    holder.held.letters !== letters &&
    // A slip in the name is told by name-near-miss.
    !isOneEdit(holder.held.letters, letters) &&
    !(isHandover && claims.some((claim) => claim.sole === sole && claim.letters === holder.held.letters))
  )
    return ['holder', holder];
  // Short names have namesakes in other provinces.
  if (!isLocalHead(post) || letters.length < LONG_NAME || post.province === null) return null;
  const own = showings.filter(({ held }) => held.letters === letters && isLocalHead(held));
  const elsewhere = shownAt(own, today, false);
  return elsewhere && elsewhere.held.province !== null && elsewhere.held.province !== post.province
    ? ['elsewhere', elsewhere]
    : null;
};

const LONG_NAME = 10;

const handover =
  /\b(?:succeed\w*|succession|successor|predecessor|replac(?:ed?|ing)|hand(?:ed|s|ing)? over|t(?:ook|akes?|aking) over)\b/i;

export const postConflict: Check<readonly PeopleRecord[]> = {
  id: 'post-conflict',
  survey: people,
  *find(article, { corpus }): Iterable<Fault> {
    const today = article.dated.date;
    if (today?.length !== 10) return;
    const others = othersThan(article.article.path, corpus);
    const showings = showingsIn(others);
    const claims = claimsOf(article);
    // An article that shows both in the office, and tells of a change, tells how it was handed over.
    const isHandover = handover.test(article.article.text);
    const told = new Set<string>();
    for (const claim of claims) {
      const { name, letters, post, sole } = claim;
      const shown = others.flatMap(({ held }) => held.filter((each) => each.letters === letters));
      const isShownSo = shown.some(({ office, place }) => office === post.office && place === post.place);
      if (told.has(`${letters} ${sole}`) || isShownSo) continue;
      const days = daysTold(article, post, today);
      if (days.length === 0) continue;
      told.add(`${letters} ${sole}`);
      const isKnown = shown.some((each) => each.sole !== null);
      // Where the post may be of then or of now, the same person has to speak against both.
      const all = days.map((day) => against(claim, showings, claims, isKnown, day, isHandover));
      const [found] = all;
      if (!found || all.some((each) => each?.[0] !== found[0] || each[1].held.letters !== found[1].held.letters))
        continue;
      const [variant, { held, date, path }] = found;
      const facts = {
        name,
        post: post.post,
        other: held.name,
        held: held.post,
        when: whenOf(date, today),
        path,
        date: today,
      };
      yield { start: post.start, end: post.end, facts, variant, entity: `${name} ${sole}` };
    }
  },
};
