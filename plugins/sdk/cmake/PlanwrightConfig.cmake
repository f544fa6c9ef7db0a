# SPDX-FileCopyrightText: 2026 The Planwright authors
# SPDX-License-Identifier: Apache-2.0
@PACKAGE_INIT@
include("${CMAKE_CURRENT_LIST_DIR}/PlanwrightTargets.cmake")
include("${CMAKE_CURRENT_LIST_DIR}/PlanwrightPlugin.cmake")
check_required_components(Planwright)
