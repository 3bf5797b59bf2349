/** Property tests draw the same examples every time: a failure in CI is one that anybody can repeat. */
import fc from 'fast-check';

fc.configureGlobal({ seed: 20_220_629 });
