import { Server } from 'node:net';

// Loaded into the emulator's process before the emulator itself.

// The emulator has no option for the address it listens on and would take every interface, while the bot behind it trusts whoever reaches it.
const listen = Reflect.get(Server.prototype, 'listen') as (...args: unknown[]) => Server;
Reflect.set(Server.prototype, 'listen', function (this: Server, first: unknown, ...rest: unknown[]): Server {
  return Reflect.apply(listen, this, typeof first === 'number' ? [first, '127.0.0.1', ...rest] : [first, ...rest]);
});

// The parent holds the other end of this channel: whatever way the parent ends, the emulator ends with it.
process.once('disconnect', () => process.exit(0));
