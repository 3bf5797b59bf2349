/** Kinds of names, posts and constructions multiplied with each other: who is an official, and of what, is known from how a cell is made. */
import { test } from 'vitest';
import { expectOfficials, type Posts } from './drawn.ts';

/** Invented people: the full name, and what they are called later. */
const NAMES: readonly (readonly [kind: string, full: string, short: string])[] = [
  ['two syllables', 'Dai Ruo', 'Dai'],
  ['three syllables', 'Qin Yuefeng', 'Qin'],
  ['apostrophe', "Hou Zhen'ao", 'Hou'],
  ['hyphen', 'Luo Pei-ren', 'Luo'],
  ['three words', 'Fang Zhen Qiu', 'Fang'],
  ['compound surname', 'Ouyang Shurui', 'Ouyang'],
  ['surname that is a word', 'Long Zhenyi', 'Long'],
  ['name that reads as a clause', 'He Ran', 'He'],
  ['Tibetan', 'Pema Gyaltsen', 'Pema'],
  ['Uygur', 'Mahmutjan Osmanov', 'Osmanov'],
  ['Mongolian', 'Batbold Sukhee', 'Sukhee'],
  ['Hong Kong', 'Carrie Wong Mei-ling', 'Wong'],
  ['Taiwan', 'Chuang Po-han', 'Chuang'],
  ['Singapore', 'Desmond Lim Boon Teck', 'Lim'],
  ['Malay', 'Ahmad Faizul bin Rashid', 'Ahmad Faizul'],
  ['Vietnamese', 'Tran Thi Bich Loan', 'Loan'],
  ['Korean', 'Yoon Seo-jin', 'Yoon'],
  ['Japanese', 'Kenta Moriyama', 'Moriyama'],
  ['initials', 'John R. Pemberton', 'Pemberton'],
  ['particle', 'Ludwig van der Meulen', 'van der Meulen'],
  ['article', 'Abdulrahman Al-Khelaiwi', 'Al-Khelaiwi'],
  ['double surname', 'Naoko Fujiwara-Best', 'Fujiwara-Best'],
];

const POSTS = [
  'secretary of the CPC Gansu Provincial Committee',
  'Party chief of Mianyang',
  'head of the Publicity Department of the CPC Ningbo Municipal Committee',
  'executive vice governor of Anhui',
  'mayor of Zigong',
  'deputy head of Fengjie County',
  'Party secretary of Luoyan Town',
  "director of the Standing Committee of the Suining Municipal People's Congress",
  'chairman of the CPPCC Yibin Municipal Committee',
  'secretary of the Luzhou Municipal Commission for Discipline Inspection',
  "president of the Shaanxi Provincial High People's Court",
  'deputy director of the Nanchong Municipal Bureau of Culture and Tourism',
  'vice minister of commerce',
  'consul general of Thailand in Chengdu',
  "Laos' deputy prime minister",
  'minister of transport of Serbia',
  "chargé d'affaires of the Embassy of Malta in China",
  'political commissar of the Sichuan Armed Police Corps',
];

/** One person with one post, wherever they stand. `A`: the full name; `a`: the short one; `P`: the post. */
const OF_ONE = [
  'A, P, said the new line would open next year.',
  'After the rain had stopped, A, P, visited the families.',
  'On Monday the site was inspected by A, P.',
  'The P, A, attended the opening ceremony.',
  'A (P) delivered the opening speech.',
  'A, who is also the P, told reporters that prices were stable.',
  'A, 58, previously served as P.',
  '"The water is clean again," said A, P.',
  'According to A, P, 300 households have moved.',
  'A was elected P at the closing meeting.',
  'A has been appointed as P, the local daily reported.',
  'A was removed from the post of P.',
  'A (2nd L, front), P, shakes hands with a farmer.',
  'A - P',
  'A, P, opened the fair. Later, A toured the halls.\n\nAccording to a, sales have doubled.',
];

/** Two or three people, and each of their posts. */
const OF_SEVERAL: readonly (readonly [text: string, posts: Readonly<Record<string, readonly string[]>>])[] = [
  [
    'A and B, Party secretary and mayor of Weihai respectively, signed.',
    { A: ['Party secretary of Weihai'], B: ['mayor of Weihai'] },
  ],
  [
    'A, B and C were elected chairman, vice chairman and secretary-general of the CPPCC Lanzhou Committee.',
    {
      A: ['chairman of the CPPCC Lanzhou Committee'],
      B: ['vice chairman of the CPPCC Lanzhou Committee'],
      C: ['secretary-general of the CPPCC Lanzhou Committee'],
    },
  ],
  [
    'The session elected A, B and C chairman, vice chairman and secretary-general of the CPPCC Lanzhou Committee.',
    {
      A: ['chairman of the CPPCC Lanzhou Committee'],
      B: ['vice chairman of the CPPCC Lanzhou Committee'],
      C: ['secretary-general of the CPPCC Lanzhou Committee'],
    },
  ],
  [
    'A and B, both deputy directors of the Hubei Provincial Department of Finance, came.',
    {
      A: ['deputy director of the Hubei Provincial Department of Finance'],
      B: ['deputy director of the Hubei Provincial Department of Finance'],
    },
  ],
  ['A has replaced B as governor of Hubei.', { A: ['governor of Hubei'], B: ['governor of Hubei'] }],
  ['A succeeds B, 60, as Party chief of Hunan.', { A: ['Party chief of Hunan'], B: ['Party chief of Hunan'] }],
  [
    'A was named acting mayor of Weihai, replacing B, who has been promoted.',
    { A: ['acting mayor of Weihai'], B: ['mayor of Weihai'] },
  ],
  [
    "A was elected governor of Hubei, and B president of the Hubei Provincial High People's Court.",
    { A: ['governor of Hubei'], B: ["president of the Hubei Provincial High People's Court"] },
  ],
  [
    'Present were A, vice governor of Hubei; B, mayor of Weihai; and C, a professor at Hexi University.',
    { A: ['vice governor of Hubei'], B: ['mayor of Weihai'] },
  ],
  [
    'Talks between A, governor of Hubei, and B, mayor of Weihai, lasted an hour.',
    { A: ['governor of Hubei'], B: ['mayor of Weihai'] },
  ],
  ['Leaders of the city such as A and B took part.', { A: ['Leader of the city'], B: ['Leader of the city'] }],
  ['A the mayor of Weihai was met by B the governor of Hubei.', { A: ['mayor of Weihai'], B: ['governor of Hubei'] }],
  ['The director of the tourism bureau (A) gave the figures.', { A: ['director of the tourism bureau'] }],
  [
    'Born in 1961, A was mayor of Weihai before becoming vice governor of Hubei.',
    { A: ['mayor of Weihai', 'vice governor of Hubei'] },
  ],
  [
    'A, 52, was promoted to vice governor of Hubei from mayor of Yichang.',
    { A: ['vice governor of Hubei', 'mayor of Yichang'] },
  ],
  ['A was transferred to Inner Mongolia as deputy Party secretary.', { A: ['deputy Party secretary'] }],
  ['Weihai, whose mayor is A, has three ports.', { A: ['mayor'] }],
  [
    'Guests of honour:\n\nA\n\nMayor of Weihai\n\nB\n\nVice Governor of Hubei',
    { A: ['Mayor of Weihai'], B: ['Vice Governor of Hubei'] },
  ],
];

/** Nobody here is an official: the words stand where a post or an official's name would. */
const OF_NOBODY = [
  ...[
    'president of Southwest Mountain University',
    'general manager of Hexi Steel Group',
    'secretary-general of the Chengdu Orchid Association',
    'head coach of Kunming Rovers',
    'director of cardiology at Jinsha Hospital',
    'a reporter with Hexi Daily',
    'Party secretary of Hexi Normal University',
    'vice-president of BrightPath Logistics',
    'a minister of the late Ming Dynasty',
    'a poet who, in the Song Dynasty, was once prefect of Hangzhou',
  ].map((post) => `A, ${post}, said the new line would open next year.`),
  'He told A the mayor of Weihai would come.',
  'With A the mayor of Weihai had shared a table.',
  'The school named A and B captain and vice captain of the team.',
  'The union elected A, B and C chairman, vice chairman and secretary-general of Hexi Motor Company.',
  'Film director A and actress B shot the drama in Weihai.',
  'The mayor of Weihai walked down A Road, past the B Memorial Hall.',
];

const nameOf = (at: number): (typeof NAMES)[number] => NAMES[at % NAMES.length] ?? ['', '', ''];

/** `text` with people in the places of A, a, B and C, each naming drawn where `posts` makes somebody an official. */
const filled = (text: string, first: number, drawn: string): string =>
  text.replace(/\b[AaBC]\b/g, (place, at: number) => {
    if (place === 'a' && !text.slice(at).startsWith('a, sales')) return place;
    const [, full, short] = nameOf(first + 'ABC'.indexOf(place.toUpperCase()) * 5);
    if (!drawn.includes(place.toUpperCase())) return full;
    return place === 'a' ? `[[${short}|${full}]]` : `[[${full}]]`;
  });

/** Names as the rows print them: "John R. Pemberton" stands as it is. */
const wanted = (first: number, posts: Readonly<Record<string, readonly string[]>>): Posts =>
  Object.fromEntries(Object.entries(posts).map(([place, held]) => [nameOf(first + 'ABC'.indexOf(place) * 5)[1], held]));

test.each(OF_ONE)('%s', (text) => {
  for (const [at, [, full]] of NAMES.entries()) {
    const post = POSTS[(at + OF_ONE.indexOf(text) * 3) % POSTS.length] ?? '';
    expectOfficials(filled(text, at, 'A').replace(/\bP\b/, post), { [full]: [post] });
  }
});

test.each(POSTS)('%s', (post) => {
  for (const text of OF_ONE) expectOfficials(filled(text, 1, 'A').replace(/\bP\b/, post), { 'Qin Yuefeng': [post] });
});

test.each(OF_SEVERAL)('%s', (text, posts) => {
  for (let at = 0; at < NAMES.length; at += 3)
    expectOfficials(filled(text, at, Object.keys(posts).join('')), wanted(at, posts));
});

test.each(OF_NOBODY)('never: %s', (text) => {
  for (let at = 1; at < NAMES.length; at += 4) expectOfficials(filled(text, at, ''), {});
});
