import { CloudAdapter, ConfigurationBotFrameworkAuthentication, type Activity, type InvokeResponse, type TurnContext } from 'botbuilder';
import type { Identity } from '../settings';

/** A request that is not shown to come from Microsoft for this bot ("refused"), or cannot be checked now ("unchecked"). */
export class NotAuthenticated extends Error {
  constructor(
    readonly code: 'refused' | 'unchecked',
    options: ErrorOptions,
  ) {
    super(
      code === 'refused'
        ? 'The request carries no valid token for this bot.'
        : "Microsoft's signing keys could not be fetched to check the request's token.",
      options,
    );
    this.name = 'NotAuthenticated';
  }
}

/** The Bot Framework protocol without a web framework: the response is handed back instead of written, and errors are thrown instead of printed. */
export class TeamsAdapter extends CloudAdapter {
  /** Runs the logic on the activity once its sender is known. Throws `NotAuthenticated`, and what the logic throws. */
  async receive(
    authorization: string,
    activity: Activity,
    logic: (context: TurnContext) => Promise<void>,
  ): Promise<InvokeResponse | undefined> {
    const sender = await this.botFrameworkAuthentication.authenticateRequest(activity, authorization).catch((cause: unknown) => {
      throw new NotAuthenticated(isOutage(cause) ? 'unchecked' : 'refused', { cause });
    });
    return this.processActivity(sender, activity, logic);
  }
}

function isOutage(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  const status = 'statusCode' in error ? error.statusCode : undefined;
  return error.name === 'FetchError' || (typeof status === 'number' && status >= 500);
}

/** With an identity every request must carry Microsoft's signed token for it; without one nothing is checked, so the server must be local. */
export function createAdapter(identity: Identity | undefined): TeamsAdapter {
  return new TeamsAdapter(
    new ConfigurationBotFrameworkAuthentication(
      identity === undefined
        ? {}
        : {
            MicrosoftAppId: identity.appId,
            MicrosoftAppType: identity.appType,
            MicrosoftAppPassword: identity.password,
            MicrosoftAppTenantId: identity.tenantId,
          },
    ),
  );
}
