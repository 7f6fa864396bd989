#!/bin/sh
# Makes every sound of the game. Needs sox, ffmpeg, fluidsynth, node and the FluidR3 GM sound font.
#   sh assets/audio/make.sh [FOLDER [CUE ...]]     writes CUE.webm and CUE.m4a, by default all, beside this script
# Prints what it wrote: name, seconds, integrated loudness in LUFS, true peak in dBTP (of the decoded files), bytes.
set -eu

here=$(cd "$(dirname "$0")" && pwd)
mkdir -p "${1:-$here}"
out=$(cd "${1:-$here}" && pwd)
font=${SOUNDFONT:-/usr/share/sounds/sf2/FluidR3_GM.sf2}
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
mix() { sox -V1 -R "$@"; }

# play NAME: renders the score on standard input (its language: midi.mjs) to NAME.wav, dry, stereo.
play() {
  node "$here/midi.mjs" > "$1.mid"
  fluidsynth -q -ni -R 0 -C 0 -g 0.5 -r 48000 -O s24 -T wav -F "$1.wav" "$font" "$1.mid" > fluidsynth.log 2>&1
}

# tone NAME SECONDS FORMULA: renders a formula of the time t to NAME.wav, mono.
tone() {
  ffmpeg -v error -y -f lavfi -i "aevalsrc=exprs='$3':s=48000:d=$2" -c:a pcm_f32le "$1.wav"
}

# modes FREQUENCY:LEVEL:DECAY ...: the formula of a struck body, frequencies in Hz, decays (to 1/e) in milliseconds.
modes() {
  for mode in "$@"; do
    echo "$mode" | awk -F: '{ printf "+%g*exp(-t*%g)*sin(%g*t)", $2, 1000 / $3, 6.283185307 * $1 }'
  done
}

# level FILE: integrated loudness in LUFS and true peak in dBTP. The silence added gives a short sound whole blocks.
level() {
  ffmpeg -nostats -hide_banner -i "$1" -af apad=pad_dur=0.5,ebur128=peak=true -f null - 2>&1 |
    awk '$1 == "I:" { loudness = $2 } $1 == "Peak:" { peak = $2 } END { if (peak == "") exit 1; print loudness, peak }'
}

# deliver NAME LUFS OPUS AAC: brings NAME.wav to that loudness and encodes it at those kbit/s. Peaks are held to
# -2 dBFS, by 4 dB at most: a stroke too short to be that loud stays quieter rather than lose its attack.
deliver() {
  mix "$1.wav" flat.wav highpass 40 # some sampled instruments carry a steady offset
  gain=$(level flat.wav | awk -v target="$2" '{ a = target - $1; b = 2 - $2; print a < b ? a : b }')
  filter="volume=${gain}dB,alimiter=limit=-2dB:attack=2:release=40:level=disabled"
  encode="-map_metadata -1 -fflags +bitexact -flags:a +bitexact"
  ffmpeg -v error -y -i flat.wav -af "$filter" $encode -ar 48000 -c:a libopus -b:a "$3k" "$out/$1.webm"
  ffmpeg -v error -y -i flat.wav -af "$filter" $encode -ar 48000 -c:a aac -b:a "$4k" -movflags +faststart "$out/$1.m4a"
  for file in "$out/$1.webm" "$out/$1.m4a"; do
    echo "$(basename "$file") $(soxi -D flat.wav) $(level "$file") $(wc -c < "$file")"
  done
}

bell() { # a brass bell, three quick strokes: the partials of a bell on A5, each slightly doubled, over a sampled one
  tone brass 1.6 "0.5*(random(0)-0.5)*exp(-t*260)$(modes 440:0.1:650 880:0.4:480 882:0.25:450 1047:0.35:330 1329:0.22:260 \
    1760:0.6:380 1764:0.35:360 2209:0.3:200 2341:0.22:180 2649:0.5:220 2655:0.25:210 3670:0.5:140 4778:0.42:90 \
    5980:0.36:60 7260:0.3:40 8650:0.22:25)"
  play tubular <<'SCORE'
    14 0 1.5 120 81
SCORE
  mix -m -v 0.2 "|sox -V1 brass.wav -p highpass 300" -v 0.3 "|sox -V1 tubular.wav -p remix - trim 0 1.6" strike.wav
  mix -m "|sox -V1 strike.wav -p gain -1" "|sox -V1 strike.wav -p gain -2 speed 1.001 delay 0.17" \
    "|sox -V1 strike.wav -p speed 0.9995 delay 0.34" bell.wav \
    reverb 25 30 40 100 0 -6 remix - trim 0 1.3 fade h 0 1.3 0.6
  deliver bell -14 64 72
}

gavel() { # hardwood on a sounding block, twice
  tone block 0.5 "0.7*(random(0)-0.5)*exp(-t*450)$(modes 128:0.25:40 236:0.4:45 418:0.6:40 655:0.7:30 990:0.6:22 \
    1540:0.4:14 2380:0.3:9 3900:0.15:5)"
  play wood <<'SCORE'
    drums 0 0.3 120 77
    drums 0.004 0.3 60 37
SCORE
  mix -m -v 0.5 block.wav -v 0.9 "|sox -V1 wood.wav -p remix - speed 0.7 trim 0 0.5 fade h 0 0.5 0.3" knock.wav
  mix -m "|sox -V1 knock.wav -p gain -2.5" "|sox -V1 knock.wav -p speed 0.97 delay 0.26" gavel.wav \
    gain -6 reverb 22 60 30 100 4 -2 remix - trim 0 0.95 fade h 0 0.95 0.35
  deliver gavel -14 56 64
}

ticker() { # four strokes of a type wheel on paper tape
  tone tick 0.06 "0.8*(random(0)-0.5)*exp(-t*700)$(modes 940:0.35:5 1850:0.3:4 2730:0.4:4.5 3960:0.3:3.5 5610:0.22:2.5 \
    7800:0.12:1.5)"
  mix -m "|sox -V1 tick.wav -p" "|sox -V1 tick.wav -p gain -4 speed 1.06 delay 0.057" \
    "|sox -V1 tick.wav -p gain -1 speed 0.97 delay 0.108" "|sox -V1 tick.wav -p gain -6 speed 1.1 delay 0.167" ticker.wav \
    gain -6 reverb 8 80 10 100 0 -8 remix - trim 0 0.3 fade h 0 0.3 0.08
  deliver ticker -20 48 56
}

stamp() { # the lever gives, the die lands on paper and desk
  tone lever 0.4 "0.5*(random(0)-0.5)*exp(-t*600)$(modes 1310:0.12:8 2240:0.14:6 3480:0.08:4)"
  tone die 0.4 "1.4*(random(0)-0.5)*exp(-t*110)$(modes 92:0.4:50 172:0.6:38 290:0.7:28 470:0.5:18 760:0.35:11)"
  mix -m -v 0.5 lever.wav -v 0.8 "|sox -V1 die.wav -p lowpass 4200 delay 0.06" stamp.wav \
    gain -4 highpass 45 reverb 12 80 15 100 2 -8 remix - trim 0 0.38 fade h 0 0.38 0.12
  deliver stamp -14 56 64
}

paper() { # a page lifts, sweeps over and lands: crackling noise in two gusts
  crackle='(random(0)-0.5)*(0.25+3*pow(random(1)\,9))'
  tone lift 0.7 "$crackle*exp(-pow((t-0.14)/0.075\,2))"
  tone sweep 0.7 "$crackle*exp(-pow((t-0.34)/0.11\,2))*(1+0.5*sin(2*PI*31*t))"
  tone land 0.7 "(random(0)-0.5)*gte(t\,0.47)*exp(-(t-0.47)*70)"
  mix -m -v 0.9 "|sox -V1 lift.wav -p highpass 2200 highpass 2200 lowpass 9000" \
    -v 1 "|sox -V1 sweep.wav -p bandpass 2600 1.2o treble 4 4000" -v 0.5 "|sox -V1 land.wav -p bandpass 520 1.6o" paper.wav \
    trim 0 0.64 fade h 0.02 0.64 0.1
  deliver paper -20 56 64
}

tension() { # strings swell under a semitone; drums gather and strike
  play tension <<'SCORE'
    swell 44 0 3.6 26 127
    swell 44 3.8 1.6 127 0
    44 0 5.2 88 38
    44 0 5.2 92 50
    44 0 5.2 92 57
    44 0.9 4.3 90 62
    44 1.9 3.3 90 63
    44 2.7 2.5 84 74
    swell 43 0 3.6 40 110 40
    swell 43 3.8 1.6 110 0 40
    43 0 5.2 90 38 40
    116 0.00 0.9 62 50 52
    116 0.90 0.8 70 53 76
    116 1.70 0.7 78 50 52
    116 2.35 0.6 86 53 76
    116 2.85 0.4 92 50 52
    116 3.20 0.3 98 53 76
    116 3.43 0.2 104 55 52
    116 3.60 1.8 127 43 64
    116 3.61 1.8 120 55 64
    47 3.60 1.8 110 38 64
SCORE
  mix tension.wav swollen.wav gain -6 bass -7 130 treble 5 1800 reverb 55 40 90 100 15 -3 trim 0 5.5 fade h 0.03 5.5 1.3
  mv swollen.wav tension.wav
  deliver tension -14 56 64
}

relief() { # a suspended fourth opens into D major: koto, harp, slow strings
  play relief <<'SCORE'
    swell 49 0 1.3 50 100
    swell 49 2.6 1.9 100 20
    49 0.0 4.6 56 50
    49 0.0 4.6 62 57
    49 0.0 1.15 62 67
    49 1.15 3.4 64 66
    49 0.0 4.6 60 74
    49 1.15 3.4 52 76
    43 1.15 3.3 50 38 56
    107 0.00 2 100 62 50
    107 0.14 2 96 69 54
    107 0.28 2 98 74 58
    107 0.42 2 100 76 62
    107 0.56 2 104 79 66
    107 0.70 2 108 81 70
    107 1.15 3 122 78 60
    107 1.30 3 104 81 66
    107 1.47 3 98 86 72
    107 1.80 2.6 88 90 76
    46 1.15 3 92 50 76
    46 1.22 3 88 57 76
    46 1.29 3 88 62 76
    46 1.36 3 92 66 76
SCORE
  mix relief.wav settled.wav gain -6 bass -4 150 reverb 50 45 80 100 12 -3 trim 0 4.9 fade h 0.005 4.9 1.6
  mv settled.wav relief.wav
  deliver relief -14 56 64
}

ambience() { # koto and piano answer one another over a still pad; 24 s, the tail folded back so that the end meets the start
  play pieces <<'SCORE'
    89 0.0 12.3 60 50 50
    89 0.0 12.3 58 57 78
    89 0.0 12.3 50 64 64
    89 12.0 12.3 60 50 50
    89 12.0 12.3 56 55 78
    89 12.0 12.3 52 59 64
    0 0.0 5 46 50
    0 0.05 5 42 57
    107 1.00 3 64 69 44
    107 1.75 3 60 71 44
    107 2.50 4 68 74 44
    107 4.00 4 56 69 44
    0 5.50 4 52 64 80
    0 6.25 4 48 69 80
    0 7.25 5 46 74 80
    107 9.00 3 64 76 44
    107 9.75 3 58 74 44
    107 10.50 4 62 71 44
    0 12.0 5 46 43
    0 12.05 5 42 50
    107 13.00 3 62 67 44
    107 13.75 3 60 69 44
    107 14.50 4 68 74 44
    107 16.00 4 56 71 44
    0 17.50 4 52 71 80
    0 18.25 4 48 74 80
    0 19.00 5 46 76 80
    107 20.50 3 62 69 44
    107 21.25 3 58 67 44
    107 22.00 4 60 64 44
SCORE
  mix pieces.wav hall.wav gain -6 bass -2 120 pad 0 24 reverb 60 50 90 100 20 -2 trim 0 48
  mix hall.wav first.wav trim 0 24
  mix hall.wav tail.wav trim 24 24
  mix -m -v 1 first.wav -v 1 tail.wav loop.wav
  # Half a second of the loop's end before it and of its start after it: wherever a decoder's padding puts the
  # 24 s which are repeated, they join.
  mix "|sox -V1 loop.wav -p trim 23.5" loop.wav "|sox -V1 loop.wav -p trim 0 0.5" ambience.wav remix -
  deliver ambience -18 38 50
}

if [ $# -gt 1 ]; then
  shift
  for name in "$@"; do "$name"; done
else
  for name in bell gavel ticker stamp paper tension relief ambience; do "$name"; done
fi
