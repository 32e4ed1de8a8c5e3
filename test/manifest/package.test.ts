import { execFile } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { PNG } from 'pngjs';
import { AppManifestUtils } from '@microsoft/app-manifest';
import type { TeamsManifest } from '../../manifest/build/build-manifest';
import { version } from '../../package.json';

const ROOT = join(__dirname, '..', '..');
const APP_ID = '11111111-2222-4333-8444-555555555555';

type Checked = Parameters<typeof AppManifestUtils.validateAgainstSchema>[0];

interface Run {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

function runPackage(folder: string, variables: Record<string, string>): Promise<Run> {
  const environment = { PATH: process.env.PATH, HOME: process.env.HOME, ...variables };
  return new Promise((resolve) => {
    const script = join(ROOT, 'manifest', 'build', 'package.ts');
    execFile(process.execPath, ['--import', 'tsx', script, folder], { cwd: ROOT, env: environment }, (error, out, err) => {
      resolve({ code: typeof error?.code === 'number' ? error.code : 0, out, err });
    });
  });
}

describe('npm run package', () => {
  let folder: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'package-'));
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  it('writes a zip with the manifest and both icons at its top level, and examples of the documents that are loaded', async () => {
    const run = await runPackage(folder, { MicrosoftAppId: APP_ID, BOT_DOMAIN: 'bot.example.police.uk', EXAMPLE_PLACE: 'Slough' });
    expect(run).toMatchObject({ code: 0, err: '' });
    expect(readdirSync(folder)).toEqual([`plan-progress-${version}.zip`]);

    const files = unzipSync(readFileSync(join(folder, `plan-progress-${version}.zip`)));
    expect(Object.keys(files).sort()).toEqual(['color.png', 'manifest.json', 'outline.png']);
    const text = strFromU8(files['manifest.json']!);
    expect(text).not.toContain('${{');
    const manifest = JSON.parse(text) as TeamsManifest;
    expect(manifest).toMatchObject({ manifestVersion: '1.27', version, id: APP_ID, validDomains: ['bot.example.police.uk'] });
    expect(manifest.bots?.[0]).toMatchObject({ botId: APP_ID, scopes: ['personal', 'team', 'groupChat'] });
    expect(promptsOf(manifest)).toContain("What's happening in Slough?");
    await expect(AppManifestUtils.validateAgainstSchema(manifest as Checked)).resolves.toEqual([]);
    expect(sizeOf(files['color.png']!)).toEqual([192, 192]);
    expect(sizeOf(files['outline.png']!)).toEqual([32, 32]);
  });

  it('offers general examples where no documents are loaded', async () => {
    const run = await runPackage(folder, { MicrosoftAppId: APP_ID, KNOWLEDGE_DIR: join(folder, 'nowhere') });
    expect(run).toMatchObject({ code: 0, err: '' });
    const text = strFromU8(unzipSync(readFileSync(join(folder, `plan-progress-${version}.zip`)))['manifest.json']!);
    expect(promptsOf(JSON.parse(text) as TeamsManifest)).toEqual(['help', 'Which measures got worse?']);
  });

  it('says in one line that a wanted place is in no document', async () => {
    const run = await runPackage(folder, { MicrosoftAppId: APP_ID, EXAMPLE_PLACE: 'Atlantis' });
    expect(run.code).toBe(1);
    expect(run.err).toMatch(/^EXAMPLE_PLACE is Atlantis, .*\n$/);
    expect(readdirSync(folder)).toEqual([]);
  });

  it('says in one line that the application id is missing, and writes nothing', async () => {
    const run = await runPackage(folder, {});
    expect(run.code).toBe(1);
    expect(run.err).toMatch(/^MicrosoftAppId is missing: .*\n$/);
    expect(readdirSync(folder)).toEqual([]);
  });

  it('names every bad setting in one line', async () => {
    const run = await runPackage(folder, { MicrosoftAppId: 'my-bot', APP_VERSION: 'one' });
    expect(run.code).toBe(1);
    expect(run.err).toMatch(/^MicrosoftAppId must be a GUID.*APP_VERSION must be three numbers.*\n$/);
    expect(readdirSync(folder)).toEqual([]);
  });
});

function promptsOf({ bots }: TeamsManifest): readonly string[] {
  return (bots?.[0]?.commandLists?.[0]?.commands ?? []).map(({ prompt, title }) => prompt ?? title);
}

function sizeOf(png: Uint8Array): [number, number] {
  const { width, height } = PNG.sync.read(Buffer.from(png));
  return [width, height];
}
