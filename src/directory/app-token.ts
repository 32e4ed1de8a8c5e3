import { ConfidentialClientApplication, InteractionRequiredAuthError, ServerError } from '@azure/msal-node';
import { boundedNetwork } from './bounded-network';
import type { Credential } from './credential';
import { DirectoryError } from './directory-error';

/** A token with which the bot itself, and no person, asks Microsoft Graph. */
export interface AppToken {
  /** The one at hand while it lasts, or a new one when `fresh`. Throws a `DirectoryError`. */
  get(options: { readonly fresh: boolean }): Promise<string>;
}

export interface AppTokenOptions {
  readonly appId: string;
  readonly tenantId: string;
  readonly credential: Credential;
  /** Origins, of one cloud. */
  readonly authorityUrl: string;
  readonly graphUrl: string;
}

const REQUEST_LIMIT_MS = 5_000;

export function createAppToken({ appId, tenantId, credential, authorityUrl, graphUrl }: AppTokenOptions): AppToken {
  const client = new ConfidentialClientApplication({
    auth: {
      clientId: appId,
      authority: `${authorityUrl}/${tenantId}`,
      // Said to be known, the authority is not first asked for at Microsoft's public one, which a private network may not reach.
      knownAuthorities: [new URL(authorityUrl).host],
      ...credential,
    },
    system: { networkClient: boundedNetwork(REQUEST_LIMIT_MS) },
  });
  return {
    async get({ fresh }) {
      const result = await client
        .acquireTokenByClientCredential({ scopes: [`${graphUrl}/.default`], skipCache: fresh })
        .catch((cause: unknown) => {
          throw noToken(cause, authorityUrl);
        });
      if (result === null || result.accessToken === '') throw noToken(undefined, authorityUrl);
      return result.accessToken;
    },
  };
}

function noToken(cause: unknown, authorityUrl: string): DirectoryError {
  const refused =
    cause instanceof InteractionRequiredAuthError || (cause instanceof ServerError && (cause.status ?? 500) < 500 && cause.status !== 429);
  if (refused) {
    return new DirectoryError(
      'token-refused',
      `Microsoft Entra refuses the bot a token (${cause.errorCode}): check MicrosoftAppId and MicrosoftAppTenantId, and whether MicrosoftAppPassword or MicrosoftAppCertificate has run out.`,
      { cause },
    );
  }
  return new DirectoryError('token-failed', `No token could be had from ${authorityUrl}: check that it can be reached from here.`, {
    cause,
  });
}
