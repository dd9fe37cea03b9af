/** What a host spends on one request, so that no integration and no client harms the others. */
export interface HostLimits {
  /** How long an integration may take to answer, in milliseconds. */
  timeout: number;
  /** How many calls of one integration may be under way; more are answered with status 429. */
  concurrentCalls: number;
  /** How large a render request may be, in bytes, decompressed where it came compressed. */
  renderRequestBytes: number;
  /** How long the `request` parameter of a GET render may be, in characters. */
  renderParameterLength: number;
  /** How deep objects and arrays may nest in a render request. */
  renderRequestDepth: number;
  /** How large an integration's answer to a render request may be, in bytes. */
  renderAnswerBytes: number;
  /** How large the body of a request to a public endpoint may be, in bytes. */
  fetchBodyBytes: number;
}

/** The limits of a host that is given no others: 10 s, 100 calls, 1 MiB in, 5 MiB out. */
export const defaultHostLimits: HostLimits = {
  timeout: 10_000,
  concurrentCalls: 100,
  renderRequestBytes: 1_048_576,
  renderParameterLength: 32_768,
  renderRequestDepth: 200,
  renderAnswerBytes: 5_242_880,
  fetchBodyBytes: 10_485_760,
};
