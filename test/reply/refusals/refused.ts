import type { APIGatewayProxyEventV2 } from 'aws-lambda';

/** A request that no door takes, and why. */
export interface Refused {
  readonly reason: string;
  readonly request: APIGatewayProxyEventV2;
  readonly status: number;
  /** The one thing that is counted. */
  readonly counted: string;
}
