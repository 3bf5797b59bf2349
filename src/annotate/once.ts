/** Computes a value on first use and keeps it. */
export const once = <Value>(compute: () => Value): (() => Value) => {
  let made: { readonly value: Value } | null = null;
  return () => (made ??= { value: compute() }).value;
};
