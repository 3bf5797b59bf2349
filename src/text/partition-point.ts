/**
 * The first of the indexes from 0 to before `length` for which `isBefore` no longer holds; `length` where it holds for all.
 * It has to hold up to some index and for none behind it, as for what is sorted. O(log length) calls.
 */
export const partitionPoint = (length: number, isBefore: (index: number) => boolean): number => {
  let low = 0;
  let high = length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (isBefore(middle)) low = middle + 1;
    else high = middle;
  }
  return low;
};
