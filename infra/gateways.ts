import { readdirSync, readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { gatewayMappingsSchema, type GatewayMapping } from '../functions/reply/gateway-mapping.ts';
import { Fault } from '../shared/fault.ts';
import { issuesIn } from '../shared/json.ts';

const folder = new URL('mappings/gateways/', import.meta.url);

/**
 * The mappings of every gateway there is, from infra/mappings/gateways. A mapping opens no door: that takes a
 * secret path and a list of sources, which only the deployment's own secret holds. Throws
 * Fault('invalid_input') that names what is wrong in one of them.
 */
export function gatewayMappings(): readonly GatewayMapping[] {
  const files = readdirSync(folder).filter((name) => name.endsWith('.yaml'));
  const read = files.sort().map((name): unknown => parse(readFileSync(new URL(name, folder), 'utf8')));
  const parsed = gatewayMappingsSchema.safeParse(read);
  if (parsed.success) return parsed.data;
  throw new Fault(
    'invalid_input',
    `infra/mappings/gateways (${files.join(', ')}): ${issuesIn(parsed.error)}`,
  );
}
