/** Whom an article gives which head noun with their full name: "Mayor Luo" is the Luo who is a mayor. */
import type { Scan } from '../scan.ts';
import type { Holding } from './attach/chunk-row.ts';
import type { Draft } from './draft.ts';

/** Head nouns by which one post is called: "Party chief Wang" is the Wang who is a Party secretary. */
const ONE_ROLE = [
  ['secretary', 'chief', 'boss', 'head', 'leader'],
  ['chairman', 'chairwoman', 'chairperson', 'chair'],
];

const roleOf = (noun: string): string => ONE_ROLE.find((nouns) => nouns.includes(noun))?.[0] ?? noun;

/** By the head noun of a title. `held`: the posts that each sentence gives its names; `owners`: people by the first token of their names. */
export class RoleHolders {
  private readonly byRole = new Map<string, Set<Draft>>();

  constructor(scan: Scan, held: readonly (readonly Holding[])[], owners: ReadonlyMap<number, Draft>) {
    for (const holdings of held) {
      for (const { name, post } of holdings) {
        const owner = name.kind === 'surname' || name.kind === 'pronoun' ? undefined : owners.get(name.first);
        if (!owner) continue;
        const role = roleOf(scan.folded(post.role));
        const holders = this.byRole.get(role);
        if (holders) holders.add(owner);
        else this.byRole.set(role, new Set([owner]));
      }
    }
  }

  /** Of the candidates, those who hold a post of this head noun. */
  among(candidates: readonly Draft[], noun: string): readonly Draft[] {
    const holders = this.byRole.get(roleOf(noun));
    return holders ? candidates.filter((draft) => holders.has(draft)) : [];
  }
}
