// Makes every icon file from icons/deskside.svg: `npm run icons`. The results are checked in.
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright-core';

const folder = fileURLToPath(new URL('../../icons/', import.meta.url));
const source = await readFile(join(folder, 'deskside.svg'), 'utf8');
const shapes = source.slice(source.indexOf('<path'), source.indexOf('</svg>'));
const colours = '.desk { fill: #12594a } .person { fill: #752f6b }';

/** The mark on a sheet of paper, so that it is seen on light and dark bars alike. */
const tile = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 48 48"><style>${colours}</style>
<rect x="1" y="1" width="46" height="46" rx="10" fill="#fffdf8" stroke="#ddd2bf" stroke-width="1"/><g transform="translate(7.4 8)">${shapes}</g></svg>`;
/** The mark in one ink, for bars that colour it themselves. */
const template = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32">${shapes}</svg>`;

const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
  args: ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync', '--force-color-profile=srgb'],
});

/** @param {string} svg @param {number} size */
async function draw(svg, size) {
  const page = await browser.newPage({ viewport: { width: size, height: size } });
  await page.setContent(`<style>html, body { margin: 0 } svg { display: block; width: ${size}px; height: ${size}px }</style>${svg}`);
  const png = await page.screenshot({ omitBackground: true });
  await page.close();
  return png;
}

/** Windows: a folder of PNG files in one. @param {{ size: number, png: Buffer }[]} images */
function ico(images) {
  const head = Buffer.alloc(6 + 16 * images.length);
  head.writeUInt16LE(1, 2);
  head.writeUInt16LE(images.length, 4);
  let offset = head.length;
  images.forEach(({ size, png }, at) => {
    const entry = 6 + 16 * at;
    head.writeUInt8(size % 256, entry);
    head.writeUInt8(size % 256, entry + 1);
    head.writeUInt16LE(1, entry + 4);
    head.writeUInt16LE(32, entry + 6);
    head.writeUInt32LE(png.length, entry + 8);
    head.writeUInt32LE(offset, entry + 12);
    offset += png.length;
  });
  return Buffer.concat([head, ...images.map(({ png }) => png)]);
}

/** macOS: named PNG files, one after the other. @param {{ name: string, png: Buffer }[]} images */
function icns(images) {
  const parts = images.map(({ name, png }) => {
    const head = Buffer.alloc(8);
    head.write(name, 0, 'ascii');
    head.writeUInt32BE(png.length + 8, 4);
    return Buffer.concat([head, png]);
  });
  const body = Buffer.concat(parts);
  const head = Buffer.alloc(8);
  head.write('icns', 0, 'ascii');
  head.writeUInt32BE(body.length + 8, 4);
  return Buffer.concat([head, body]);
}

try {
  /** @type {Map<number, Buffer>} */
  const drawn = new Map();
  for (const size of [16, 24, 32, 48, 64, 128, 256, 512]) drawn.set(size, await draw(tile, size));
  /** @param {number} size */
  const at = (size) => /** @type {Buffer} */ (drawn.get(size));
  await writeFile(join(folder, '32x32.png'), at(32));
  await writeFile(join(folder, '128x128.png'), at(128));
  await writeFile(join(folder, '128x128@2x.png'), at(256));
  await writeFile(join(folder, 'icon.png'), at(512));
  await writeFile(join(folder, 'tray.png'), at(64));
  await writeFile(join(folder, 'tray-template.png'), await draw(template, 44));
  await writeFile(join(folder, 'icon.ico'), ico([16, 24, 32, 48, 64, 256].map((size) => ({ size, png: at(size) }))));
  await writeFile(join(folder, 'icon.icns'), icns([{ name: 'ic07', png: at(128) }, { name: 'ic08', png: at(256) }, { name: 'ic09', png: at(512) }]));
} finally {
  await browser.close();
}
