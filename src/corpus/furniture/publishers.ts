/** Tells publishers by their names: known ones, and names that end as newspapers' do. */
import type { FurnitureKnowledge } from '../../knowledge/schema/furniture.ts';
import { UPPER } from '../lines/letters.ts';

export interface Publishers {
  /** Known by name, or a name like one: "Nanchong Evening News", "gov.cn". */
  isPublisher(name: string): boolean;
  /** Holds a word that names of public bodies hold: Office, Bureau, Government. */
  isBody(name: string): boolean;
  /** Length of a title without the name of its site: " - China Daily", "_Xinhua". */
  titleLength(title: string): number;
}

const DOMAIN = /^(?:[\w-]{1,40}\.){1,4}(?:com|cn|net|org|gov|info|hk|tv|example)(?:\.\w\w)?$/;
const WORD = `[${UPPER}\\d][^\\s,.;:]{0,30}`;
const NAME = new RegExp(`^(?:(?:${WORD}|of|the|and|&|for)\\s+){1,7}${WORD}$`);
/** Behind a headline only these are surely a site's name: "The Old Bridge - A Review" is not. */
const NEWSPAPER =
  /\s(?:Daily|Times|Herald|Gazette|Tribune|Courier|Evening News|Morning News|Morning Post|Evening Post|News Network|News Agency|Online)$/i;
const SEPARATOR = /\s[-–—|]{1,2}\s|[_|丨｜]|--/g;
const LONGEST_NAME = 80;
const LONGEST_ENDING = 3;

const normal = (name: string): string => name.trim().replace(/\s+/g, ' ').toLowerCase().replace(/^the /, '');

const BLANK = /\s/;
const isBlank = (code: number): boolean => code <= 32 || (code >= 0xa0 && BLANK.test(String.fromCharCode(code)));

/** The last word of a line, in small letters. By hand: every short line comes here several times. */
const lastWord = (name: string): string => {
  let end = name.length;
  while (end > 0 && isBlank(name.charCodeAt(end - 1))) end--;
  let start = end;
  while (start > 0 && !isBlank(name.charCodeAt(start - 1))) start--;
  return name.slice(start, end).toLowerCase();
};

/** The last one, two, three words of a name. */
const endingsOf = (name: string): readonly string[] => {
  const words = name.split(' ');
  return [1, 2, LONGEST_ENDING].filter((count) => count < words.length).map((count) => words.slice(-count).join(' '));
};

/** Compiles the names. `isSection` tells "Latest News", which ends as newspapers do. */
export const compilePublishers = (knowledge: FurnitureKnowledge, isSection: (name: string) => boolean): Publishers => {
  const names = new Set(knowledge.publishers.map(normal));
  const endings = new Set(knowledge.publisherEndings.map(normal));
  const bodies = new Set(knowledge.bodies.map(normal));
  const lastWords = new Set([...names, ...endings].map(lastWord));
  const isSite = (name: string): boolean => names.has(normal(name)) || DOMAIN.test(name);
  const isSiteName = (name: string): boolean => isSite(name) || (NEWSPAPER.test(name) && NAME.test(name));
  return {
    isPublisher: (name) => {
      if (name.length > LONGEST_NAME) return false;
      // Asked of every short line: its last word turns most down, other than addresses.
      if (!lastWords.has(lastWord(name))) return name.includes('.') && DOMAIN.test(name);
      if (isSite(name)) return true;
      return endingsOf(normal(name)).some((ending) => endings.has(ending)) && NAME.test(name) && !isSection(name);
    },
    isBody: (name) => {
      const words = normal(name).split(' ');
      return words.some((word, index) => bodies.has(word) || bodies.has(`${word} ${words[index + 1] ?? ''}`));
    },
    titleLength: (title) => {
      const cuts = [...title.matchAll(SEPARATOR)];
      const found = cuts.findIndex(({ index, 0: mark }, at) =>
        isSiteName(title.slice(index + mark.length, cuts[at + 1]?.index).trim()),
      );
      // "… - World - Chinadaily.com.cn"
      const isBehindSection =
        found > 0 && isSection(title.slice((cuts[found - 1]?.index ?? 0) + 1, cuts[found]?.index));
      return cuts[isBehindSection ? found - 1 : found]?.index ?? title.length;
    },
  };
};
