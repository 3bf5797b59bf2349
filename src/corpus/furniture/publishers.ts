/** Tells publishers by their names: known ones, and names that end as newspapers' do. */
import type { FurnitureKnowledge } from '../../knowledge/schema/furniture.ts';
import { UPPER } from '../lines/letters.ts';
import { literals } from './patterns.ts';

export interface Publishers {
  /** Known by name, or a name like one: "Nanchong Evening News", "gov.cn". */
  isPublisher(name: string): boolean;
  /** Holds a word that names of public bodies hold: Office, Bureau, Government. */
  isBody(name: string): boolean;
  /** " - China Daily", "_Xinhua" behind a title. */
  readonly siteName: RegExp;
}

const DOMAIN = '(?:[\\w-]{1,40}\\.){1,4}(?:com|cn|net|org|gov|info|hk|tv|example)(?:\\.\\w\\w)?';
const LONGEST_NAME = 80;

/** Compiles the names. `isSection` tells "Latest News", which ends as newspapers do. */
export const compilePublishers = (knowledge: FurnitureKnowledge, isSection: (name: string) => boolean): Publishers => {
  const names = literals(knowledge.publishers);
  const { publisherEndings } = knowledge;
  const endings = literals([...publisherEndings, ...publisherEndings.map((ending) => ending.toUpperCase())]);
  const known = new RegExp(`^(?:the )?(?:${names})$`, 'i');
  const ending = new RegExp(`\\s(?:${endings})$`);
  const word = `[${UPPER}\\d][^\\s,.;:]{0,30}`;
  const words = new RegExp(`^(?:(?:${word}|of|the)\\s+){1,7}${word}$`);
  const domain = new RegExp(`^${DOMAIN}$`);
  const body = new RegExp(`\\b(?:${literals(knowledge.bodies)})\\b`);
  return {
    isPublisher: (name) => {
      if (name.length > LONGEST_NAME) return false;
      return known.test(name) || domain.test(name) || (ending.test(name) && words.test(name) && !isSection(name));
    },
    isBody: (name) => body.test(name),
    siteName: new RegExp(
      `\\s*(?:\\s[-–—|]{1,2}\\s|[_|丨｜]|--)\\s*(?:${names}|[^-–—|_]{0,30}\\.(?:com|cn|org|net|info)(?:\\.cn)?)(?:\\s*[-–—|_丨].{0,40})?$`,
      'i',
    ),
  };
};
