/**
 * Preloaded (`--import`) into every process the development commands start. Their end of the channel closes when the
 * parent ends, however it ended: a killed `start` leaves no server behind.
 */
process.once('disconnect', () => process.kill(process.pid, 'SIGTERM'));
process.channel?.unref();
