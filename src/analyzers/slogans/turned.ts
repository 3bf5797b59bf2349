/** Wordings whose joined parts are turned round: "places and centers", "seas and mountains linked as one". */
import { Gap, type Wording } from '../../annotate/wording/wording.ts';

/** Where the parts of "A and B" meet: the one word of `first` to `last` that a joint stands before, counted from `first`, or 0. */
export const jointOf = ({ gaps }: Wording, first: number, last: number): number => {
  let joint = 0;
  for (let word = first + 1; word <= last; word++) {
    if (!((gaps[word] ?? 0) & (Gap.and | Gap.comma))) continue;
    if (joint > 0) return 0;
    joint = word - first;
  }
  return joint;
};

/** `words` with its two parts exchanged, and with only the two words exchanged that the joint stands between. */
export const turnsOf = <Word>(words: readonly Word[], joint: number): readonly (readonly Word[])[] => {
  if (joint <= 0 || joint >= words.length) return [];
  const whole = [...words.slice(joint), ...words.slice(0, joint)];
  if (words.length === 2) return [whole];
  const beside = words.slice(joint - 1, joint + 1).toReversed();
  return [whole, [...words.slice(0, joint - 1), ...beside, ...words.slice(joint + 1)]];
};
