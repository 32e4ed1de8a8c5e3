import { rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { CurrentSnapshot } from '../../src/current-snapshot';
import type { ReloadEnd } from '../../src/library/reload-end';
import type { FolderKeeper } from '../../src/plan-keeper';
import type { Store } from '../../src/store/open-store';
import type { Place } from '../store/on-each-database';
import { aDataFolder, aKeeper, type DataFolder, type KeeperSetting } from './keeper';
import { aKnowledgeFolder, type KnowledgeFolder } from './knowledge-folder';

/** A plan of two objectives and one measure with this figure; `more` comes under the first objective. */
export const plan = (burglary: string, more = ''): string => `# Westmere Police Delivery Plan 2023-24: Quarter 3 update

## 1 Protecting people

### 1.1 Fewer burglaries

Q3 update

- Patrols in Northgate doubled.
${more}
### 1.2 Safer roads

Q3 update

- Speed checks doubled.

## Measures

| Measure | Better when | Comparison | Current |
| --- | --- | --- | --- |
| Residential burglary | Lower | 512 | ${burglary} |
`;

/** A plan of one objective. */
export const roads = '# Westmere Police Roads Plan 2023-24\n\n### 3.1 Calmer villages\n\nQ3 update\n\n- A sign was put up.\n';

export interface Bot {
  readonly keeper: FolderKeeper;
  readonly current: CurrentSnapshot;
}
type Setting = Partial<KeeperSetting>;

/** A folder with the two plans, a store, and keepers over both, for a test. */
export class KeptPlan {
  private constructor(
    readonly data: DataFolder,
    readonly knowledge: KnowledgeFolder,
    public store: Store,
  ) {}

  static async begin({ databaseUrl }: Place): Promise<KeptPlan> {
    const data = await aDataFolder(databaseUrl);
    const knowledge = await aKnowledgeFolder({ 'plan.md': plan('412'), 'roads.md': roads });
    return new KeptPlan(data, knowledge, await data.open());
  }

  async end(): Promise<void> {
    await this.store.close();
    await Promise.all([this.data.remove(), this.knowledge.remove()]);
  }

  put(name: string, content: string | Uint8Array): Promise<void> {
    return writeFile(join(this.knowledge.path, name), content);
  }

  takeAway(name: string): Promise<void> {
    return rm(join(this.knowledge.path, name));
  }

  /** A keeper that has not started. */
  keeper(setting: Setting = {}): Bot {
    return aKeeper({ folder: this.knowledge.path, store: this.store, log: this.data.log, ...setting });
  }

  async started(setting: Setting = {}): Promise<Bot> {
    const bot = this.keeper(setting);
    await bot.keeper.start();
    return bot;
  }

  /** Closes the store and opens it again, as a new process does. */
  async restarted(setting: Setting = {}): Promise<Bot> {
    await this.store.close();
    this.store = await this.data.open();
    return this.started(setting);
  }
}

export const burglary = ({ current }: Bot): string | undefined =>
  current.get().ofKind.measure.find(({ name }) => name === 'Residential burglary')?.current?.text;

export const did = (end: ReloadEnd): Record<string, string> =>
  'report' in end ? Object.fromEntries(end.report.files.map(({ file, did: what }) => [file, what])) : {};
