/** Posts that one person holds at a time, as far as their wording leaves no doubt of which. */
import type { PostReading } from '../../annotate/posts/reading.ts';
import { foldWord } from '../../text/vocabulary.ts';

/** Heads of a party committee, a government, a congress, a consultative conference, a court of a place. */
const partyHeads = ['cpc-secretary'];
const governmentHeads = ['mayor', 'governor', 'region-chair', 'county-head', 'district-head', 'chief-executive'];
const others = ['congress-chair', 'cppcc-chair', 'procurator-general', 'court-president'];
const sole = new Set([...partyHeads, ...governmentHeads, ...others]);
const localHeads = new Set([...partyHeads, ...governmentHeads]);

/** Beside the place's own name, such a post holds these words only: "Party chief of Chongqing Customs" is another post. */
const plain = new Set(
  `the of for in and city city's cities province province's county county's district district's municipality region
  municipal provincial prefecture prefectural regional autonomous people people's government party communist cpc china committee
  secretary chief boss head leader mayor governor chairman chairwoman chairperson chair chief executive magistrate acting
  cppcc npc national congress standing political consultative conference court procuratorate higher high president procurator general
  chinese chinese's special administrative 's`.split(/\s+/),
);

const words = (text: string): readonly string[] => foldWord(text).match(/[\p{L}'-]+/gu) ?? [];

/** The office and place of a post that one person holds, in one string; null for all others, and where a word makes it doubtful. */
export const solePost = ({ post, office, rank, place }: PostReading): string | null => {
  if (office === null || place === null || !sole.has(office) || (rank !== 'full' && rank !== 'acting')) return null;
  const own = new Set(words(place));
  const said = words(post);
  // "Party secretary of Chongqing and Sichuan" is read as a post of one of them. A place told by another sentence may be the wrong one.
  if (said.includes('and') || !said.some((word) => own.has(word) || own.has(word.replace(/'s$/, '')))) return null;
  const isPlain = said.every((word) => plain.has(word) || own.has(word) || own.has(word.replace(/'s$/, '')));
  return isPlain ? `${office} ${place}` : null;
};

/** Offices that nobody holds in two provinces at a time. */
export const isLocalHead = ({ office }: Pick<PostReading, 'office'>): boolean =>
  office !== null && localHeads.has(office);
