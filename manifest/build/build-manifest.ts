import { AppManifestUtils, type TeamsManifestV1D27 } from '@microsoft/app-manifest';
import template from '../manifest.json';
import type { ExamplePrompts } from './example-prompts';
import { fillTemplate } from './fill-template';
import { PackageError } from './package-error';
import type { PackageSettings } from './package-settings';

export type TeamsManifest = TeamsManifestV1D27.TeamsManifestV1D27;

/** The manifest with its placeholders filled, validated against the packaged schema of its version. Throws a `PackageError` that names what the schema refuses. */
export async function buildManifest(settings: PackageSettings, prompts: ExamplePrompts): Promise<TeamsManifest> {
  const manifest = fillTemplate(template, { ...settings, ...prompts }) as TeamsManifest;
  const refused = await AppManifestUtils.validateAgainstSchema(manifest);
  if (refused.length > 0) {
    throw new PackageError(
      'invalid-manifest',
      `The manifest does not keep to its schema: ${refused.join('; ')}. Correct manifest/manifest.json or the environment.`,
    );
  }
  return manifest;
}
