import { type ViewState, toEmbedAddress } from '../view/viewAddress.ts';
import { toXml } from './toGexf.ts';

/** Whether the service lets pages of other origins frame a view: the policy that it sends along says so. */
export async function mayEmbed(): Promise<boolean> {
  const { headers } = await fetch('/?embed=1', { method: 'HEAD' });
  const [, origins = "'none'"] =
    /frame-ancestors ([^;]+)/.exec(headers.get('content-security-policy') ?? '') ?? [];
  return origins !== "'none'";
}

/** The HTML that shows a view in another page. */
export const embedCode = (origin: string, view: ViewState, title: string): string =>
  `<iframe src="${toXml(origin + toEmbedAddress(view))}" title="${toXml(title)}" width="100%" height="640" loading="lazy"></iframe>`;
