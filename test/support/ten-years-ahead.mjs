/** Preloaded with --import: the clock of the process stands ten years ahead. */
const tenYears = 10 * 365.25 * 86_400_000;
const RealDate = Date;

globalThis.Date = class extends RealDate {
  constructor(...parts) {
    if (parts.length === 0) super(RealDate.now() + tenYears);
    else super(...parts);
  }

  static now() {
    return RealDate.now() + tenYears;
  }
};
