/** Which room a path belongs to; the first that fits. A room imports from its own number or a lower one. */
const ROOMS: readonly { readonly path: RegExp; readonly number: number }[] = [
  { path: /^src\/plan\//, number: 0 },
  { path: /^src\/documents\//, number: 1 },
  { path: /^src\/extract\//, number: 2 },
  { path: /^src\/library\//, number: 3 },
  { path: /^src\/(ask|digest)\//, number: 4 },
  { path: /^src\/cards\//, number: 5 },
  { path: /^dialogs\//, number: 6 },
  { path: /^src\/(store|directory|teams)\//, number: 7 },
  { path: /^(src\/main\.ts|src\/commands\/|bench\/)/, number: 8 },
  { path: /^src\/[\w-]+\.ts$/, number: 7 },
];

/** Rooms of one number that still keep apart. */
const APART: readonly { readonly from: RegExp; readonly to: RegExp }[] = [
  { from: /^src\/digest\//, to: /^src\/ask\// },
  // The app package offers questions that the documents answer, so it asks them; the running bot is no part of it.
  { from: /^manifest\//, to: /^(src\/(?!(plan|library|ask)\/|knowledge-folder\.ts$|given-variables\.ts$)|dialogs\/|bench\/)/ },
  { from: /^(src|dialogs)\//, to: /^(manifest|bench|test)\// },
];

/** Who alone may import a package. */
const OWNERS: readonly { readonly packages: RegExp; readonly owners: RegExp }[] = [
  { packages: /^(botbuilder|botframework)/, owners: /^src\/teams\// },
  { packages: /^restify/, owners: /^src\/server\.ts$/ },
  { packages: /^@azure\/msal/, owners: /^src\/directory\// },
  { packages: /^minisearch/, owners: /^(src\/library|bench)\// },
  { packages: /^(mdast|micromark|unist|parse5|csv-parse|saxes|yauzl|@e965\/xlsx|pdfjs-dist)/, owners: /^src\/documents\// },
  { packages: /^(kysely|libsql|pg)(\/|$)/, owners: /^src\/store\// },
  { packages: /^csv-stringify/, owners: /^dialogs\/gaps-csv\.ts$/ },
  { packages: /^@microsoft\/teams\.cards/, owners: /^(src\/cards\/|dialogs\/reply\.ts$)/ },
  {
    packages: /^(node:)?fs(\/|$)/,
    owners:
      /^(src\/library\/(load|folder-)|src\/commands\/|src\/main\.ts$|src\/local-client|src\/store\/|src\/directory\/|manifest\/build\/|bench\/)/,
  },
];

export const roomOf = (path: string): number | undefined => ROOMS.find((room) => room.path.test(path))?.number;

export const keptApart = (from: string, to: string): boolean => APART.some((pair) => pair.from.test(from) && pair.to.test(to));

export const mayImport = (file: string, name: string): boolean =>
  OWNERS.every(({ packages, owners }) => !packages.test(name) || owners.test(file));
