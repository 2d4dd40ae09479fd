#!/usr/bin/env node
'use strict';
// CommonJS and alone in its file, so that a Node too old to parse the rest can still say what is wrong.
const [major, minor] = process.versions.node.split('.').map(Number);

if (major > 20 || (major === 20 && minor >= 19)) {
  const { enableCompileCache } = require('node:module');
  if (enableCompileCache) enableCompileCache();
  else require('./code-cache.cjs').keepCompiled();
  require('./cli.cjs');
} else {
  console.error(`promptops needs Node.js 20.19 or newer; this is ${process.versions.node}.`);
  console.error('Install a newer one, or run: npx -p node@24 -p promptops promptops …');
  process.exitCode = 2;
}
