/** A code of the first version of the model, as it was shared: June 2025, seed 7, two honest agents. */
export const FIRST_MODEL_CODE =
  'bc1.jun-2025.AAwBAAhmBISP-eD32x51XEIM_4s5GHDOPIZ5EDQBAKDTeDIM0vpeMTCgs8QTb26Ify5UFKU6ylVuCSQGb3r6S1RzHjAe8YMK7x29p6HPXe2x_SZzZ9X7E3bn9y27Ya_tFwBAM1AhVaW5Oofx9Vdlz1KRjjg0vPiiBNq7Nn8T2p9o-GV1WsnlhS3rNB2Q1sQh4jMRdsR3ik2JWqxW-dMb3wgm4mg3yaX4AIRsWx8VgqRpAGomx2ewtWvKn7_omwJQ964CUPi8WzDI-8Vb-mY1rofhWRuUOd04yLp2h7r_rEOnKXqLeZPhYt0hvADN2k0vmxEkVruwjgXzzK1G4VOccXZc5R5fGztiq.31e6b';
