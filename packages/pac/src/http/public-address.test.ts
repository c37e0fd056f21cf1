import { describe, expect, it } from 'vitest';
import { isPublicAddress, isPublicHttpsUrl, publicLookup } from './public-address.ts';

describe('addresses found inside answers', () => {
  it.each([
    '127.0.0.1',
    '10.1.2.3',
    '169.254.169.254',
    '172.31.255.255',
    '192.168.0.1',
    '100.64.0.1',
    '0.0.0.0',
    '224.0.0.1',
    '255.255.255.255',
    '::1',
    '::',
    'fe80::1',
    'fd00::1',
    '::ffff:127.0.0.1',
    '64:ff9b::7f00:1',
    '2002:7f00:1::',
    '2001::1',
    'not an address',
  ])('%s is not public', (address) => {
    expect(isPublicAddress(address)).toBe(false);
  });

  it.each(['8.8.8.8', '172.32.0.1', '2606:4700::1111'])('%s is public', (address) => {
    expect(isPublicAddress(address)).toBe(true);
  });

  it.each([
    'http://storage.example.com/a.xml',
    'https://storage.example.com:8443/a.xml',
    'https://user:pass@storage.example.com/a.xml',
    'https://localhost/a.xml',
    'https://127.0.0.1/a.xml',
    'https://2130706433/a.xml',
    'https://[::1]/a.xml',
    'file:///etc/passwd',
    'nonsense',
  ])('%s is not fetched', (url) => {
    expect(isPublicHttpsUrl(url)).toBe(false);
  });

  it('an ordinary https address is', () => {
    expect(isPublicHttpsUrl('https://storage.example.com/a.xml?sig=1')).toBe(true);
  });

  it('a name that resolves to this machine is refused at connection time', async () => {
    const error = await new Promise<NodeJS.ErrnoException | null>((resolve) => {
      publicLookup('localhost', {}, (failure) => resolve(failure));
    });
    expect(error?.code).toBe('ADDRESS_NOT_PUBLIC');
  });
});
