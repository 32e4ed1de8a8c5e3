import { join } from 'node:path';
import type { Variables } from './given-variables';

/** What a program needs to run at all, on any system: where programs, the home and scratch space are, language and time zone. */
const NEEDED: ReadonlySet<string> = new Set([
  ...['PATH', 'HOME', 'LANG', 'TZ', 'TMPDIR', 'TEMP', 'TMP'],
  ...['SYSTEMROOT', 'SYSTEMDRIVE', 'WINDIR', 'COMSPEC', 'PATHEXT', 'USERPROFILE', 'APPDATA', 'LOCALAPPDATA'],
]);

/** The environment of the emulator: what it needs and what it is told, and nothing of the bot's, whose secrets are no business of another's program. */
export function localClientEnvironment(variables: Variables, folder: string): Record<string, string | undefined> {
  // Windows takes names in any case.
  const needed = Object.entries(variables).filter(([name]) => NEEDED.has(name.toUpperCase()));
  return {
    ...Object.fromEntries(needed),
    M365_AGENTS_PLAYGROUND_CONFIG_PATH: join(__dirname, 'local-client.yml'),
    M365_AGENTS_PLAYGROUND_LOGFILE: join(folder, 'emulator.log'),
    TEAMSAPPTESTER_BROWSER: 'none',
    // The option against it on the command line takes effect only after the first event; this keeps that one at home too.
    APPLICATIONINSIGHTS_CONFIGURATION_CONTENT: '{"disableAppInsights":true,"disableStatsbeat":true}',
    APPLICATION_INSIGHTS_NO_STATSBEAT: '1',
  };
}
