/** The version, as package.json has it. */
import { readFileSync } from 'node:fs';

export const version = (): string => {
  // src/cli and dist/cli are equally deep.
  const manifest: unknown = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8'));
  return manifest !== null && typeof manifest === 'object' && 'version' in manifest
    ? String(manifest.version)
    : 'unknown';
};
