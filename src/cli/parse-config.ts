/** Checks the text of a ccec.yaml. */
import { checkYaml } from '../knowledge/checked-yaml.ts';
import { type ConfigFile, configSchema } from './config-schema.ts';

/** Throws CcecError `bad-config`. An empty file is an empty configuration. */
export const parseConfig = (text: string, file: string): ConfigFile =>
  checkYaml(configSchema, { text, file, code: 'bad-config' }).value;
