/** The words by which the tense of a date's clause is told. */

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

export const AHEAD = words(
  "will shall won't 'll would can could may might should must plans planning scheduled due slated set expected expects poised hopes aims intends upcoming forthcoming deadline",
);
/** Told of the future in the present tense: "the fair opens on Friday". */
export const OPENS = words(
  'opens begins starts kicks takes closes ends runs falls follows resumes meets plays flies reopens expires departs faces',
);
/** The same of many: "polls open on Saturday", "they play again on Friday". Behind a determiner or "to" they are no such verbs. */
export const OPEN = words('take open begin start close end kick play meet vote face return travel fly reopen resume');
/** Timetabled in the present passive: "before the first ballots are cast on Feb. 3". */
export const TIMETABLED = words(
  'cast held played counted announced opened published released unveiled inaugurated launched sworn buried crowned handed awarded ' +
    'celebrated closed',
);
/** "called strikes for April 30": what is fixed for a day lies ahead. */
export const FIXED = words(
  'called scheduled set planned announced fixed proposed booked arranged convened slated summoned',
);
/** In front of "to" and a date. */
export const MOVED = words('postponed delayed deferred rescheduled moved adjourned');
export const BACK = words(
  'was were had did said told held met made took gave went came became began won lost led left saw found got put ran sent paid kept ' +
    'brought bought built caught cut drew fell felt flew fought grew heard hit knew laid lay let lit meant rose sat set sold shot ' +
    'showed shut sang sank spent spoke stood struck swore taught thought threw understood wore wrote broke chose drove ate hurt hung ' +
    'taken given written drawn chosen seen broken spoken driven fallen worn thrown done ' +
    "shook stole swept withdrew overtook oversaw underwent has have been visited wasn't weren't didn't",
);
export const BE = words('be is are was were been being get gets to have');
export const MODAL = words("will shall would can could may might should must to won't 'll");
/** Ends a clause for this purpose: what stands beyond speaks of its own time. */
export const BREAKS = words('; which who whose where although whereas');
/** In front of "to": what follows lies ahead. */
export const DECIDED = words(
  'is are agreed agrees decided decides vowed vows pledged pledges promised promises ordered voted wants wanted want hoped ' +
    'planned intended threatened offered invited ready prepared likely about going',
);
export const OCCASIONS = words(
  'be meet open hold host begin start take visit attend launch close end convene kick arrive return face play sign release go',
);

const LISTS = [AHEAD, OPENS, OPEN, TIMETABLED, BACK, BREAKS];

/** True for a word at which the search for a tense has to look: most words are none. */
export const isCue = (folded: string): boolean =>
  folded === 'to' ||
  folded === 'on' ||
  folded.endsWith('ed') ||
  folded.endsWith('ing') ||
  LISTS.some((list) => list.has(folded));
