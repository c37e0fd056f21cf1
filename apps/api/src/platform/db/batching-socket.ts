import { Socket } from 'node:net';

/**
 * A socket that hands everything written during one turn of the event loop to the system at once. Statements sent side
 * by side, and a `begin` with its first statement, become one packet: at three transactions per invoice, every write
 * that is saved counts.
 */
export function batchingSocket(): Socket {
  const socket = new Socket();
  const write = socket.write.bind(socket);
  let isHeld = false;
  const release = (): void => {
    isHeld = false;
    socket.uncork();
  };
  socket.write = (chunk: string | Uint8Array, second?: BufferEncoding | Done, third?: Done): boolean => {
    if (!isHeld) {
      isHeld = true;
      socket.cork();
      setImmediate(release);
    }
    return typeof second === 'string' ? write(chunk, second, third) : write(chunk, second);
  };
  return socket;
}

type Done = (error?: Error | null) => void;
