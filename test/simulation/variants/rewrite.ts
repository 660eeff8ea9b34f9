import type { Loan } from '../../../shared/model/loan.ts';
import type { Contact, Person } from '../../../shared/model/party.ts';
import type { Setting } from '../../../shared/model/setting.ts';
import type { Found, Records, Write } from '../../../shared/ports/records.ts';
import { idOf } from '../store.ts';
import type { CarrierAnswer } from '../../../shared/ports/sms.ts';
import type { View } from '../variant.ts';
import type { Ports } from '../worker.ts';

/** Ways to take a guard out of a transaction or a reading. Used by broken variants only. */
type Kinds = readonly Write['kind'][];

export const isClaim = (writes: readonly Write[]): boolean =>
  writes.some((write) => write.op === 'put' && write.kind === 'notice' && write.item.state === 'claimed');

export const isClaimOfNotice = (writes: readonly Write[]): boolean =>
  isClaim(writes) && writes.some(({ kind }) => kind === 'loan');

/** The same write, its condition made true whatever is stored now. */
export function unconditional(write: Write, { store }: View): Write {
  const rev = store.peek(write.kind, idOf(write))?.rev ?? 0;
  return { ...write, item: { ...write.item, rev } } as Write;
}

export const ignoringRevs =
  (kinds: Kinds, when: (writes: readonly Write[]) => boolean) =>
  (writes: readonly Write[], view: View): readonly Write[] =>
    when(writes)
      ? writes.map((write) => (kinds.includes(write.kind) ? unconditional(write, view) : write))
      : writes;

type Party = Contact | Person;

/** What is read is changed; what is written back keeps the stored values of the fields that were hidden. */
export function hiding(
  hide: { readonly contact?: (one: Contact) => Contact; readonly person?: (one: Person) => Person },
  fields: readonly string[],
) {
  const change = (found: Found): Found => ({
    ...found,
    contacts: hide.contact === undefined ? found.contacts : found.contacts.map(hide.contact),
    people: hide.person === undefined ? found.people : found.people.map(hide.person),
  });
  return {
    ports: (ports: Ports, { worker }: View): Ports =>
      worker.verb === 'send' ? readingAs(ports, change) : ports,
    writes: (writes: readonly Write[], { worker, store }: View): readonly Write[] =>
      worker.verb !== 'send'
        ? writes
        : writes.map((write) =>
            write.op === 'put' && (write.kind === 'contact' || write.kind === 'person')
              ? ({
                  ...write,
                  item: restored(write.item, store.peek(write.kind, idOf(write)), fields),
                } as Write)
              : write,
          ),
  };
}

function restored(item: Party, stored: Party | undefined, fields: readonly string[]): Party {
  const kept = Object.entries(stored ?? {}).filter(([name]) => fields.includes(name));
  const others = Object.entries(item).filter(([name]) => !fields.includes(name));
  return Object.fromEntries([...others, ...kept]) as unknown as Party;
}

export function readingAs(ports: Ports, change: (found: Found) => Found): Ports {
  const records: Records = { ...ports.records, get: async (keys) => change(await ports.records.get(keys)) };
  return { ...ports, records };
}

export const readingSettingsAs = (ports: Ports, change: (setting: Setting) => Setting): Ports =>
  readingAs(ports, (found) => ({ ...found, settings: found.settings.map(change) }));

export function readingLoanAs(ports: Ports, change: (loan: Loan) => Loan): Ports {
  const loan: Records['loan'] = async (loanId) => {
    const stored = await ports.records.loan(loanId);
    return stored && change(stored);
  };
  return { ...ports, records: { ...ports.records, loan } };
}

/** The carrier is called as it should be, and its answer taken for another. */
export const answeredAs = (ports: Ports, change: (answer: CarrierAnswer) => CarrierAnswer): Ports => ({
  ...ports,
  sms: { send: async (message) => change(await ports.sms.send(message)) },
});

export const without = <Item extends object>(item: Item, name: keyof Item): Item => {
  const { [name]: _gone, ...rest } = item;
  return rest as unknown as Item;
};

/** As if nobody had paused anything. */
export const running = (setting: Setting): Setting =>
  setting.name === 'sending' ? without(setting, 'paused') : setting;

type PutOf<Kind extends Write['kind']> = Extract<Write, { op: 'put' }> & { readonly kind: Kind };

/** Every put of one kind in a transaction, changed. */
export const mapPuts = <Kind extends Write['kind']>(
  writes: readonly Write[],
  kind: Kind,
  change: (item: PutOf<Kind>['item']) => unknown,
): readonly Write[] =>
  writes.map((write) =>
    write.op === 'put' && write.kind === kind
      ? ({ ...write, item: change(write.item as unknown as PutOf<Kind>['item']) } as Write)
      : write,
  );
