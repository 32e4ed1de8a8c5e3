const { availableParallelism } = require('node:os');

/** Packages published as ES modules only: transformed so that the suite can require them. */
const esmOnly = [
  'micromark.*',
  'mdast-.*',
  'unist-.*',
  'parse5',
  'entities',
  'stemmer',
  'decode-named-character-reference',
  'character-entities',
  'ccount',
  'escape-string-regexp',
  'markdown-table',
  'longest-streak',
  'zwitch',
  'devlop',
  'csv-parse',
  '@microsoft/teams.cards',
  '@microsoft/app-manifest',
  'strip-bom',
  'pdfjs-dist',
  'chokidar',
  'readdirp',
];

/** @type {import('jest').Config} */
module.exports = {
  testEnvironment: 'node',
  roots: ['<rootDir>/test'],
  testMatch: ['**/*.test.ts'],
  transform: {
    '^.+\\.(ts|js|mjs)$': ['@swc/jest', { jsc: { target: 'es2022', parser: { syntax: 'typescript' } }, module: { type: 'commonjs' } }],
  },
  transformIgnorePatterns: [`/node_modules/(?!(${esmOnly.join('|')})/)`],
  testTimeout: 30_000,
  // By default one core stays idle, which on two cores doubles the time; one more than there are cores works while tests of processes wait.
  maxWorkers: Math.ceil(1.5 * availableParallelism()),
};
