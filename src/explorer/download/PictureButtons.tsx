import { savePng, saveSvg } from './savePicture.ts';

/** Saves what a page shows as a picture or a drawing, where it has no other exports. */
export function PictureButtons({ drawing }: { drawing: () => string }) {
  return (
    <p class="actions">
      <button type="button" onClick={() => void savePng(drawing())}>
        PNG picture
      </button>
      <button
        type="button"
        onClick={() => {
          saveSvg(drawing());
        }}
      >
        SVG drawing
      </button>
    </p>
  );
}
