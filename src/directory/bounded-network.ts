import type { INetworkModule, NetworkRequestOptions, NetworkResponse } from '@azure/msal-node';

/**
 * Msal's way to the network, with an end: its own waits for an answer as long as the other side likes, and takes the secret along when it is sent elsewhere.
 * `limitMs` is for one request with its answer.
 */
export function boundedNetwork(limitMs: number): INetworkModule {
  const send = async <T>(
    method: 'GET' | 'POST',
    url: string,
    { headers, body }: NetworkRequestOptions = {},
  ): Promise<NetworkResponse<T>> => {
    const response = await fetch(url, { method, headers, body, redirect: 'error', signal: AbortSignal.timeout(limitMs) });
    return { headers: Object.fromEntries(response.headers), body: (await response.json()) as T, status: response.status };
  };
  return {
    sendGetRequestAsync: (url, options) => send('GET', url, options),
    sendPostRequestAsync: (url, options) => send('POST', url, options),
  };
}
