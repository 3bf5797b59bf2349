/** One tool in a process of its own: `node measure.mjs TOOL FOLDER` prints what a pass took, as JSON. */
import { tools } from './tools.mjs';

const [tool, folder] = process.argv.slice(2);
const { length, run } = await tools[tool](folder);
const processor = process.cpuUsage();
const start = performance.now();
await run();
const seconds = (performance.now() - start) / 1000;
const { user, system } = process.cpuUsage(processor);
const peak = process.resourceUsage().maxRSS / 1024;
console.log(JSON.stringify({ megabytes: length / 1e6, seconds, processor: (user + system) / 1e6, peak }));
