/** The object id of whoever sits at the local Teams emulator, as `src/local-client.yml` has it: in local mode the bot is theirs. */
export const LOCAL_USER = '6f1b1f0e-0000-4000-8000-000000000020';
