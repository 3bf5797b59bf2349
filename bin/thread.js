/** A thread of `--jobs` (src/cli/threads/pool.ts): the same bundle, with the same kept code. */
'use strict';
require('./load-bundle.js').loadBundle().bundle.answerBatches();
