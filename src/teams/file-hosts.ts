/** Where the people of an organisation have what they send in Teams: OneDrive and SharePoint, by cloud. */
const CLOUDS = ['sharepoint.com', 'sharepoint.us', 'sharepoint-mil.us', 'sharepoint.cn'] as const;

const LABEL = '[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?';
/** A part of a name that begins with "xn--" looks like another one. */
const OF_TEAMS = new RegExp(`^(?:(?!xn--)${LABEL}\\.)+(?:${CLOUDS.join('|').replaceAll('.', '\\.')})$`);
const HOST_NAME = new RegExp(`^(?:${LABEL}\\.)+(?!\\d+$)${LABEL}$`);
const LOOPBACK = /^(?:127\.0\.0\.1|localhost|\[::1\])(?::\d{1,5})?$/;

/** Decides from where files may be fetched, and to where they may be put. */
export interface FileHosts {
  /** The address as it is to be asked, `base` being what it may stand relative to; nothing when the bot must not go there. */
  address(url: string, base?: URL): URL | undefined;
}

/**
 * The hosts that Teams uses, by https and on the usual port only, and those of `extra`: full names of hosts, and this computer with a port, as in
 * "127.0.0.1:4567". It is asked by http, for nobody listens in between. What is neither allows nothing.
 */
export function fileHosts(extra: readonly string[] = []): FileHosts {
  const named = new Set(extra.filter((entry) => HOST_NAME.test(entry)));
  const here = new Set(
    extra.filter((entry) => LOOPBACK.test(entry) && URL.canParse(`http://${entry}`)).map((entry) => new URL(`http://${entry}`).host),
  );
  return {
    address(given, base) {
      const url = URL.canParse(given, base?.href) ? new URL(given, base?.href) : undefined;
      if (url?.username !== '' || url.password !== '') return undefined;
      if (url.protocol === 'http:') return here.has(url.host) ? url : undefined;
      if (url.protocol !== 'https:' || url.port !== '') return undefined;
      return OF_TEAMS.test(url.hostname) || named.has(url.hostname) ? url : undefined;
    },
  };
}
