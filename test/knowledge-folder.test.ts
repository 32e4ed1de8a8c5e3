import { resolve } from 'node:path';
import { knowledgeFolder } from '../src/knowledge-folder';
import { readSettings } from '../src/settings';

test.each([
  ['left out', {}, 'knowledge'],
  ['empty', { KNOWLEDGE_DIR: '' }, 'knowledge'],
  ['blank', { KNOWLEDGE_DIR: ' ' }, 'knowledge'],
  ['a path', { KNOWLEDGE_DIR: 'plans/2024' }, 'plans/2024'],
  ['a path with blanks around it', { KNOWLEDGE_DIR: ' plans ' }, 'plans'],
])('KNOWLEDGE_DIR that is %s leads to the same folder from the bot and from its commands', (_what, variables, folder) => {
  expect(knowledgeFolder(variables)).toBe(resolve(folder));
  expect(readSettings(variables).knowledgeDir).toBe(resolve(folder));
});
