/** The shape of src/knowledge/data/events.yaml: checked when knowledge is compiled, a type everywhere else. */
import { z } from 'zod';

const words = z.array(z.string().regex(/^\P{Lu}+$/u, 'words are folded: lower case'));

const kind = z.strictObject({ heads: words, verbs: words.default([]) });

export const eventsSchema = z.strictObject({
  kinds: z.strictObject({
    'press-conference': kind,
    congress: kind,
    ceremony: kind,
    signing: kind,
    inspection: kind,
    visit: kind,
    speech: kind,
    appointment: kind,
    publication: kind,
    opening: kind,
    meeting: kind,
    statistic: kind,
  }),
  occasionVerbs: words,
  lightVerbs: words,
  sayingVerbs: words,
  softSayingVerbs: words,
  stativeVerbs: words,
  presenceVerbs: words,
  intransitiveVerbs: words,
  planningWords: words,
  irregular: z.record(z.string(), words),
  irregularPast: z.record(z.string(), words),
  congressBodies: words,
  notAfterHead: words,
  thinWords: words,
});

export type EventsKnowledge = Readonly<z.infer<typeof eventsSchema>>;
