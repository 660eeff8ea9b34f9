import { RemovalPolicy } from 'aws-cdk-lib';
import {
  HttpApi,
  HttpMethod,
  HttpNoneAuthorizer,
  HttpRoute,
  HttpRouteKey,
  HttpStage,
  LogGroupLogDestination,
} from 'aws-cdk-lib/aws-apigatewayv2';
import { HttpLambdaIntegration } from 'aws-cdk-lib/aws-apigatewayv2-integrations';
import { AccessLogFormat } from 'aws-cdk-lib/aws-apigateway';
import type { IKey } from 'aws-cdk-lib/aws-kms';
import { LogGroup, RetentionDays } from 'aws-cdk-lib/aws-logs';
import { Construct } from 'constructs';
import { acknowledge } from './acknowledge.ts';
import type { VerbFunction } from './function.ts';

/** Requests a second: far above what borrowers do, far below what would hurt the tables. */
const REQUESTS_PER_SECOND = 50;
const REQUESTS_BURST = 100;

/** What a line of the access log says: enough to find a failure, nothing of who asked or what was said. */
const accessLogFields = {
  requestId: '$context.requestId',
  requestTime: '$context.requestTime',
  route: '$context.routeKey',
  status: '$context.status',
  latencyMs: '$context.responseLatency',
  integrationStatus: '$context.integrationStatus',
  integrationError: '$context.integrationErrorMessage',
};

/**
 * One door over HTTP, with a throttle and a log of its own: whoever floods one does not close another. No CORS:
 * no other site's script has business here.
 */
export class Gateway extends Construct {
  readonly api: HttpApi;
  readonly stage: HttpStage;

  constructor(
    scope: Construct,
    id: string,
    props: { readonly messagesKey: IKey; readonly description: string },
  ) {
    super(scope, id);
    this.api = new HttpApi(this, 'Api', {
      description: props.description,
      createDefaultStage: false,
    });
    const log = new LogGroup(this, 'AccessLog', {
      retention: RetentionDays.THREE_MONTHS,
      encryptionKey: props.messagesKey,
      removalPolicy: RemovalPolicy.DESTROY,
    });
    this.stage = new HttpStage(this, 'Stage', {
      httpApi: this.api,
      stageName: '$default',
      autoDeploy: true,
      throttle: { rateLimit: REQUESTS_PER_SECOND, burstLimit: REQUESTS_BURST },
      accessLogSettings: {
        destination: new LogGroupLogDestination(log),
        format: AccessLogFormat.custom(JSON.stringify(accessLogFields)),
      },
    });
  }

  /** Whatever is asked for, by whatever method, goes to the function: it also answers what is not there. */
  serveAll(target: VerbFunction): void {
    const route = new HttpRoute(this, 'Default', {
      httpApi: this.api,
      routeKey: HttpRouteKey.DEFAULT,
      integration: new HttpLambdaIntegration('Integration', target.lambda),
      authorizer: new HttpNoneAuthorizer(),
    });
    acknowledge(route, {
      'AwsSolutions-APIG4': 'Pages for everybody: whoever has got a message may ask whether it is real.',
    });
  }

  /** `POST path` goes to the function, which checks by itself who is speaking: `why` says how. */
  post(target: VerbFunction, doors: Readonly<Record<string, string>>): void {
    const integration = new HttpLambdaIntegration('Integration', target.lambda);
    for (const [path, why] of Object.entries(doors)) {
      const routes = this.api.addRoutes({
        path,
        methods: [HttpMethod.POST],
        integration,
        authorizer: new HttpNoneAuthorizer(),
      });
      for (const route of routes) acknowledge(route, { 'AwsSolutions-APIG4': why });
    }
  }
}
