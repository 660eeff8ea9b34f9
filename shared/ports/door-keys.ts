/** Which machines may bring us what borrowers write, and how each proves itself. */
export interface DoorKeys {
  /**
   * For signed webhooks. While a key is being replaced two are good: the present one and the one before.
   */
  readonly webhook: readonly string[];
  /** For gateways that sign nothing, by name. One that is not here has no door. */
  readonly gateways: Readonly<Record<string, GatewayDoor>>;
}

export interface GatewayDoor {
  /** The last part of its address, known to nobody else. Two while it is being replaced. */
  readonly paths: readonly string[];
  /** Where it calls from: addresses or CIDR ranges. A call from elsewhere is not its own. */
  readonly sources: readonly string[];
}

/** Reads the keys as they are now, give or take five minutes. Throws Fault when they cannot be read at all. */
export interface DoorKeyring {
  read(): Promise<DoorKeys>;
}
