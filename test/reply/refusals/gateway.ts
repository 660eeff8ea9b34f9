import { anAliyunMessage, gatewayRequest } from '../../builders/doors.ts';
import type { Refused } from './refused.ts';

export const ofGateways: readonly Refused[] = [
  {
    reason: 'a gateway nobody knows',
    request: gatewayRequest([anAliyunMessage()], { gateway: 'other' }),
    status: 404,
    counted: 'gateway-unknown',
  },
  {
    reason: 'a name that every object has',
    request: gatewayRequest([anAliyunMessage()], { gateway: 'constructor' }),
    status: 404,
    counted: 'gateway-unknown',
  },
  {
    reason: 'another path',
    request: gatewayRequest([anAliyunMessage()], { secret: 'q'.repeat(43) }),
    status: 404,
    counted: 'gateway-bad-secret',
  },
  {
    reason: 'no path',
    request: gatewayRequest([anAliyunMessage()], { secret: '' }),
    status: 404,
    counted: 'gateway-bad-secret',
  },
  {
    reason: 'an address that is not its own',
    request: gatewayRequest([anAliyunMessage()], { sourceIp: '203.0.114.1' }),
    status: 404,
    counted: 'gateway-foreign-source',
  },
  {
    reason: 'an IPv6 address that is not its own',
    request: gatewayRequest([anAliyunMessage()], { sourceIp: '2001:db9::1' }),
    status: 404,
    counted: 'gateway-foreign-source',
  },
  {
    reason: 'no address',
    request: gatewayRequest([anAliyunMessage()], { sourceIp: '' }),
    status: 404,
    counted: 'gateway-foreign-source',
  },
  {
    reason: 'more than 256 KiB',
    request: gatewayRequest([anAliyunMessage({ content: 'x'.repeat(270_000) })]),
    status: 413,
    counted: 'gateway-too-large',
  },
  {
    reason: 'not JSON',
    request: gatewayRequest('phone_number=1'),
    status: 400,
    counted: 'gateway-malformed-body',
  },
  {
    reason: 'one message where a list was agreed',
    request: gatewayRequest(anAliyunMessage()),
    status: 400,
    counted: 'gateway-malformed-body',
  },
  {
    reason: 'no number',
    request: gatewayRequest([anAliyunMessage({ phone_number: '***' })]),
    status: 400,
    counted: 'gateway-malformed-message',
  },
  {
    reason: 'no text',
    request: gatewayRequest([anAliyunMessage({ content: undefined })]),
    status: 400,
    counted: 'gateway-malformed-message',
  },
  {
    reason: 'a day that the calendar lacks',
    request: gatewayRequest([anAliyunMessage({ send_time: '2026-02-30 10:00:00' })]),
    status: 400,
    counted: 'gateway-malformed-message',
  },
  {
    reason: 'no message at all',
    request: gatewayRequest(['STOP']),
    status: 400,
    counted: 'gateway-malformed-message',
  },
  {
    reason: 'older than a week',
    request: gatewayRequest([anAliyunMessage({ send_time: '2026-06-18 21:59:58' })]),
    status: 400,
    counted: 'gateway-stale-message',
  },
];
