/** For plugins: in a script whose code is kept, Node 20 knows no `import()`. */
'use strict';
module.exports = (url) => import(url);
