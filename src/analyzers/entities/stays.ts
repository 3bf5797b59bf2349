/** Where and when people held local posts: two of one name who did so far apart are two people. */
import type { PersonRecord } from './official-records.ts';

/** Two local posts in different provinces within this many days are held by two people. */
const TRANSFER_DAYS = 180;
const DAY = 86_400_000;

/** As far as one article tells. */
export interface Stay {
  readonly provinces: readonly string[];
  /** Days since 1970; null for an undated article. */
  readonly day: number | null;
}

/** Nothing is asked of a stay that is nowhere. */
export const NOWHERE: Stay = { provinces: [], day: null };

export const stayOf = ({ posts }: PersonRecord, date: string | null): Stay => {
  let provinces: string[] | null = null;
  for (const { province, rank } of posts) {
    if (province === null || provinces?.includes(province) || rank.includes('former')) continue;
    if (provinces) provinces.push(province);
    else provinces = [province];
  }
  return provinces ? { provinces, day: date === null ? null : Date.parse(date) / DAY } : NOWHERE;
};

const isSameList = (a: readonly string[], b: readonly string[]): boolean =>
  a.length === b.length && a.every((one, index) => one === b[index]);

/** One person's stays: the days by provinces, so that a reprinted article costs nothing more. */
export class Stays {
  private readonly groups: { readonly provinces: readonly string[]; readonly days: Set<number | null> }[] = [];

  /** False where some known stay cannot be the same person's: different provinces at about the same time. */
  fit({ provinces, day }: Stay): boolean {
    if (provinces.length === 0) return true;
    for (const known of this.groups) {
      if (known.provinces.some((province) => provinces.includes(province))) continue;
      if (day === null) return false;
      for (const other of known.days) if (other === null || Math.abs(other - day) <= TRANSFER_DAYS) return false;
    }
    return true;
  }

  add({ provinces, day }: Stay): void {
    if (provinces.length === 0) return;
    const known = this.groups.find((group) => isSameList(group.provinces, provinces));
    if (known) known.days.add(day);
    else this.groups.push({ provinces, days: new Set([day]) });
  }
}
