/** Checks the text of a ccec.yaml. */
import { checkedYaml } from './checked-yaml.ts';
import { type ConfigFile, configSchema } from './config-schema.ts';

/** Throws CcecError `bad-config`. An empty file is an empty configuration. */
export const parseConfig = (text: string, file: string): ConfigFile =>
  checkedYaml(configSchema, { text, file, code: 'bad-config', empty: {} }).value;
