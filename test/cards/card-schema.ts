import Ajv, { type ValidateFunction } from 'ajv';
import path from 'node:path';
import { createGenerator } from 'ts-json-schema-generator';

let compiled: ValidateFunction | undefined;

/** What is wrong with a card as it is sent, by the types of Microsoft's own package; empty when nothing is. */
export function schemaErrors(card: unknown): readonly string[] {
  compiled ??= compile();
  const sent: unknown = JSON.parse(JSON.stringify(card));
  if (compiled(sent)) return [];
  return (compiled.errors ?? []).map((error) => `${error.instancePath} ${error.message ?? ''} ${JSON.stringify(error.params)}`);
}

function compile(): ValidateFunction {
  const types = path.join(path.dirname(require.resolve('@microsoft/teams.cards')), 'core.d.ts');
  const schema = createGenerator({ path: types, type: 'IAdaptiveCard', expose: 'all', skipTypeCheck: true }).createSchema('IAdaptiveCard');
  return new Ajv({ strict: false }).compile(schema);
}
