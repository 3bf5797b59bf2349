declare module 'pinyin-pro/dist/esm/data/surname.mjs' {
  /** Surname in characters → its reading with tone marks, syllables apart ("nán gōng"). */
  const surnames: Readonly<Record<string, string>>;
  export default surnames;
}
