/** The furniture knowledge, compiled once: what a line is on the page, beside the article. */
import type { FurnitureKnowledge } from '../../knowledge/schema/furniture.ts';
import { containedKinds, type KindOf, literals, startingKinds, startsWithAny, wholeKinds } from './patterns.ts';
import { compilePhrases } from './phrase-bar.ts';

/** What a label in front of a colon announces. */
export type LabelRole = keyof FurnitureKnowledge['labels'];

export interface FurnitureMatcher {
  /** Furniture wherever it stands. */
  readonly anywhere: KindOf;
  /** Furniture above the first and below the last paragraph. */
  readonly atEdge: KindOf;
  /** Known phrases and nothing else. */
  readonly bar: KindOf;
  /** What is inside a bracket at a line's end. */
  readonly inBracket: KindOf;
  readonly endMark: RegExp;
  readonly related: RegExp;
  readonly caption: RegExp;
  /** Global: labels of a line with their colon, or without it at the line's beginning ("By", "Published"). */
  readonly label: RegExp;
  readonly roleOf: (label: string) => LabelRole | null;
  /** A publisher known by name, or a name like one: "Nanchong Evening News". */
  readonly isPublisher: (name: string) => boolean;
  /** Holds a word that names of public bodies hold: Office, Bureau, Government. */
  readonly isBody: (name: string) => boolean;
  /** " - China Daily", "_Xinhua" behind a title. */
  readonly siteName: RegExp;
}

// Longer lines are paragraphs; only a few notices are that long, and they are known by their beginnings.
const LONGEST_BAR = 160;
const LONGEST_NOTICE = 400;
const LONGEST_START = 600;

const DOMAIN = '(?:[\\w-]{1,40}\\.){1,4}(?:com|cn|net|org|gov|info|hk|tv|example)(?:\\.\\w\\w)?';
const BARE_LABELS =
  'by|published(?:\\s(?:on|at))?|updated(?:\\s(?:on|at))?|last\\supdated(?:\\son)?|posted(?:\\son)?|released(?:\\son)?|posted\\sby|published\\sby|written\\sby|story\\sby|text\\sby|reported\\sby|contributed\\sby';

const normal = (label: string): string => label.trim().replace(/\s+/g, ' ').toLowerCase();

const rolesOf = (labels: FurnitureKnowledge['labels']): ReadonlyMap<string, LabelRole> =>
  new Map(
    Object.entries(labels).flatMap(([role, words]) => words.map((word) => [normal(word), role as LabelRole] as const)),
  );

const compile = (knowledge: FurnitureKnowledge): FurnitureMatcher => {
  const { labels, publishers, publisherEndings } = knowledge;
  const bar = compilePhrases(knowledge.phrases, knowledge.sections);
  const edgeBar = compilePhrases({ ...knowledge.phrases, section: knowledge.sections }, []);
  const starts = startingKinds(knowledge.starts);
  const contains = containedKinds(knowledge.contains);
  const edges = startingKinds(knowledge.edges);
  const brackets = wholeKinds(knowledge.brackets);
  const roles = rolesOf(labels);
  const names = literals(publishers);
  const known = new RegExp(`^(?:the )?(?:${names})$`, 'i');
  const endings = literals([...publisherEndings, ...publisherEndings.map((ending) => ending.toUpperCase())]);
  const publisherLike = new RegExp(
    `^(?:(?:[\\p{Lu}\\d][^\\s,.;:]{0,30}\\s+|of\\s+|the\\s+){1,6}(?:${endings})|${DOMAIN})$`,
    'u',
  );
  const words = literals(Object.values(labels).flat());
  const atEdge: KindOf = (line) => (line.length <= LONGEST_BAR ? (edgeBar.kindOf(line) ?? edges(line)) : null);
  const body = new RegExp(`\\b(?:${literals(knowledge.bodies)})\\b`);
  return {
    anywhere: (line) => {
      if (line.length > LONGEST_START) return null;
      return (
        (line.length <= LONGEST_BAR ? bar.kindOf(line) : null) ??
        starts(line) ??
        (line.length <= LONGEST_NOTICE ? contains(line) : null)
      );
    },
    atEdge,
    bar: (line) => (line.length <= LONGEST_BAR ? bar.kindOf(line) : null),
    inBracket: brackets,
    endMark: new RegExp(`(?:^|[\\s.!?"”’)])(${literals(knowledge.endMarks)})$`),
    related: startsWithAny(knowledge.related),
    caption: startsWithAny(knowledge.captions),
    label: new RegExp(
      `(?<![\\w-])(?:(${words})\\s{0,3}[:：]|(?<=^\\W{0,3})(${BARE_LABELS})(?=\\s+\\S)|(?<=[|｜丨)]\\s{0,3}|\\s\\s)(${BARE_LABELS})(?=\\s+\\S))\\s*`,
      'gi',
    ),
    roleOf: (label) => roles.get(normal(label)) ?? null,
    // "Latest News" ends as newspapers do, but is a section.
    isPublisher: (name) =>
      name.length <= 80 && (known.test(name) || (publisherLike.test(name) && atEdge(name) === null)),
    isBody: (name) => body.test(name),
    siteName: new RegExp(
      `\\s*(?:\\s[-–—|]{1,2}\\s|[_|丨｜]|--)\\s*(?:${names}|[^-–—|_]{0,30}\\.(?:com|cn|org|net|info)(?:\\.cn)?)(?:\\s*[-–—|_丨].{0,40})?$`,
      'i',
    ),
  };
};

const compiled = new WeakMap<FurnitureKnowledge, FurnitureMatcher>();

/** The matcher of a knowledge section; compiled once for each. */
export const furnitureMatcher = (knowledge: FurnitureKnowledge): FurnitureMatcher => {
  const known = compiled.get(knowledge) ?? compile(knowledge);
  compiled.set(knowledge, known);
  return known;
};
