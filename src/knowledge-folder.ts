import { resolve } from 'node:path';
import { givenVariables, type Variables } from './given-variables';

/** The folder with the documents: KNOWLEDGE_DIR, or the project's own where that says nothing. */
export function knowledgeFolder(variables: Variables): string {
  return resolve(givenVariables(variables)['KNOWLEDGE_DIR'] ?? 'knowledge');
}
